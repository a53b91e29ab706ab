package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LevelTest {

    @Test
    void countsStepsUpwards() {
        assertThat(Rating.RED.stepsTo(Rating.GREEN)).isEqualTo(3);
        assertThat(Rating.GREEN.stepsTo(Rating.AMBER_GREEN)).isEqualTo(-1);
    }

    @Test
    void isAtItselfButNotWorseThanItself() {
        assertThat(Stage.IMPLEMENTATION.isAtOrBelow(Stage.IMPLEMENTATION)).isTrue();
        assertThat(Stage.IMPLEMENTATION.isWorseThan(Stage.IMPLEMENTATION)).isFalse();
    }

    @Test
    void refusesToCompareAcrossScales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.AMBER_RED.isAtOrBelow(Challenge.HIGH))
                .withMessage("Amber/Red of rating cannot be compared with High of challenge. "
                        + "Compare levels of one scale only.");
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.RED.isWorseThan(Stage.IMPLEMENTATION));
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.RED.stepsTo(RecentPerformance.ON_PATH));
    }
}
