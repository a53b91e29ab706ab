package io.github.psadelivery.model.measurement;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolarityTest {

    @Test
    void turnsAChangeSoThatUpIsGood() {
        assertThat(Polarity.UP_IS_GOOD.turned(TEN)).isEqualTo(TEN);
        assertThat(Polarity.DOWN_IS_GOOD.turned(TEN)).isEqualTo(TEN.negate());
    }

    @Test
    void saysWhichOfTwoValuesIsBetter() {
        assertThat(Polarity.UP_IS_GOOD.isBetter(TEN, ONE)).isTrue();
        assertThat(Polarity.DOWN_IS_GOOD.isBetter(TEN, ONE)).isFalse();
        assertThat(Polarity.DOWN_IS_GOOD.isBetter(ONE, ONE)).isFalse();
    }

    @Test
    void aValueReachesItselfAndWhatIsWorse() {
        assertThat(Polarity.DOWN_IS_GOOD.reaches(ONE, ONE)).isTrue();
        assertThat(Polarity.DOWN_IS_GOOD.reaches(ONE, TEN)).isTrue();
        assertThat(Polarity.DOWN_IS_GOOD.reaches(TEN, ONE)).isFalse();
        assertThat(Polarity.UP_IS_GOOD.reaches(TEN, ONE)).isTrue();
    }

    @Test
    void isCalledByItsLabel() {
        assertThat(Polarity.DOWN_IS_GOOD).hasToString("down is good");
        assertThat(Frequency.EVERY_TWO_YEARS).hasToString("every two years");
    }
}
