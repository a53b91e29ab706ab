package io.github.psadelivery.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.report.chart.internal.NumberAxis;
import io.github.psadelivery.scoring.report.chart.internal.Svg;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ChartBytesProperties {

    @Property(tries = 300)
    void anAxisHoldsEveryValueInOrder(
            @ForAll @Size(min = 1, max = 12)
                    List<@BigRange(min = "-1000000000", max = "1000000000") @Scale(6) BigDecimal> values) {
        NumberAxis axis = NumberAxis.over(values);

        assertThat(axis.ticks()).hasSizeBetween(2, 8).isSorted();
        for (BigDecimal value : values) {
            assertThat(axis.position(value, 180)).isBetween(0, 180);
            for (BigDecimal other : values) {
                if (value.compareTo(other) < 0) {
                    assertThat(axis.position(value, 180)).isLessThanOrEqualTo(axis.position(other, 180));
                }
            }
        }
    }

    @Property(tries = 300)
    void whatIsCutFits(@ForAll @NotEmpty String words, @ForAll @IntRange(min = 16, max = 400) int width) {
        String cut = Svg.cut(words, width);

        assertThat(Svg.widthOf(cut)).isLessThanOrEqualTo(width);
        assertThat(cut.equals(words) || cut.endsWith("…")).isTrue();
    }
}
