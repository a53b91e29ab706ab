package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-84130", "999999999999999999.999999999999", "1e17", "0.000000000001", "1.50"})
    void numbersThatPeoplePublishHold(String number) {
        assertThat(NumberLimits.hold(new BigDecimal(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "0e1000000000", "1e18", "0.0000000000001", "1e2147483647"})
    void numbersThatTakeForEverDoNot(String number) {
        assertThat(NumberLimits.hold(new BigDecimal(number))).isFalse();
    }

    @Test
    void yearsHaveFourDigits() {
        assertThat(NumberLimits.hold(LocalDate.of(2003, 12, 31))).isTrue();
        assertThat(NumberLimits.hold(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(NumberLimits.hold(LocalDate.of(10000, 1, 1))).isFalse();
        assertThat(NumberLimits.hold(LocalDate.of(0, 12, 31))).isFalse();
        assertThat(NumberLimits.hold(LocalDate.MAX)).isFalse();
    }
}
