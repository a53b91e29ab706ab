package io.github.psadelivery.model.delivery.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathGapTest {
    private static final Trajectory RISING = path("60", "70");
    private static final Trajectory FALLING = path("100", "0");

    /** From the end of 2002 to that of 2004; the middle, 731 days, is the end of the first day of 2004. */
    private static Trajectory path(String from, String to) {
        return Trajectory.straightLine("i", Baseline.of(from, "2002-12-31"), IndicatorTarget.of(to, "2004-12-30"));
    }

    /** A value of the middle of the path, by days. */
    private static Observation inTheMiddle(String value) {
        LocalDate end = LocalDate.of(2003, 12, 31);
        return Observation.of(new MeasuredPeriod(LocalDate.of(2003, 1, 1), end), value, end.plusDays(60));
    }

    private static Observation on(LocalDate day) {
        return Observation.of(new MeasuredPeriod(day, day), "65", day);
    }

    @Test
    void aValueOnThePathHasNoGap() {
        PathGap gap = PathGap.of(RISING, Polarity.UP_IS_GOOD, inTheMiddle("65"));

        assertThat(gap.planned())
                .hasValueSatisfying(planned -> assertThat(planned).isEqualByComparingTo("65"));
        assertThat(gap.share()).hasValueSatisfying(share -> assertThat(share).isZero());
        assertThat(gap.reason()).isEmpty();
    }

    @Test
    void betterThanPlannedIsAboveZeroWhicheverWayIsGood() {
        assertThat(PathGap.of(RISING, Polarity.UP_IS_GOOD, inTheMiddle("65.5")).share())
                .contains(new BigDecimal("0.05"));
        assertThat(PathGap.of(FALLING, Polarity.DOWN_IS_GOOD, inTheMiddle("45")).share())
                .contains(new BigDecimal("0.05"));
        assertThat(PathGap.of(FALLING, Polarity.DOWN_IS_GOOD, inTheMiddle("70")).share())
                .contains(new BigDecimal("-0.2"));
    }

    @Test
    void betterThanPlannedIsAboveZeroAlsoWhereTheTargetLetsThingsGetWorse() {
        PathGap gap = PathGap.of(RISING, Polarity.DOWN_IS_GOOD, inTheMiddle("64"));

        assertThat(gap.difference()).contains(BigDecimal.ONE);
        assertThat(gap.share()).contains(new BigDecimal("0.1"));
    }

    @Test
    void aPathThatLeadsNowhereHasADifferenceAndNoShare() {
        PathGap gap = PathGap.of(path("60", "60.0"), Polarity.UP_IS_GOOD, inTheMiddle("65"));

        assertThat(gap.difference())
                .hasValueSatisfying(difference -> assertThat(difference).isEqualByComparingTo("5"));
        assertThat(gap.share()).isEmpty();
        assertThat(gap.reason()).contains(NoGap.NO_DISTANCE);
        assertThat(NoGap.NO_DISTANCE).hasToString(NoGap.NO_DISTANCE.sentence());
    }

    @Test
    void outsideThePathThereIsNoGap() {
        assertThat(PathGap.of(RISING, Polarity.UP_IS_GOOD, on(LocalDate.of(2002, 12, 30))))
                .isEqualTo(none(NoGap.BEFORE_THE_PATH));
        assertThat(PathGap.of(RISING, Polarity.UP_IS_GOOD, on(LocalDate.of(2004, 12, 31))))
                .isEqualTo(none(NoGap.AFTER_THE_PATH));
        assertThat(PathGap.of(
                        new Trajectory("i", Optional.empty(), List.of()),
                        Polarity.UP_IS_GOOD,
                        on(LocalDate.of(2004, 12, 31))))
                .isEqualTo(none(NoGap.BEFORE_THE_PATH));
    }

    private static PathGap none(NoGap reason) {
        return new PathGap(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
