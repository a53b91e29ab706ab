package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RecentPerformanceTest {

    @Test
    void readsCodesAndLabelsInAnyCase() {
        assertThat(RecentPerformance.parse("bp")).isEqualTo(RecentPerformance.BELOW_PATH);
        assertThat(RecentPerformance.parse("On Path")).isEqualTo(RecentPerformance.ON_PATH);
    }

    @Test
    void hasNoLevelForTheUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecentPerformance.parse("unknown"))
                .withMessageContaining("not a level of recent performance");
    }
}
