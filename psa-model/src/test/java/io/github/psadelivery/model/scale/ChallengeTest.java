package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChallengeTest {

    @Test
    void readsCodesAndLabelsInAnyCase() {
        assertThat(Challenge.parse("h")).isEqualTo(Challenge.HIGH);
        assertThat(Challenge.parse("HIGH")).isEqualTo(Challenge.HIGH);
        assertThat(Challenge.parse("medium")).isEqualTo(Challenge.MEDIUM);
    }

    @Test
    void suggestsMediumForTheMisprintedN() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Challenge.parse("N"))
                .withMessageStartingWith("“N” is not a level of challenge. Write Medium (M)?");
    }

    @Test
    void isWorstWhenHigh() {
        assertThat(Challenge.HIGH.isWorseThan(Challenge.LOW)).isTrue();
    }
}
