package io.github.psadelivery.rules.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 13, true",
        "2, 1, 13, false",
        "all, 13, 13, true",
        "all, 12, 13, false",
        "half, 6, 13, false",
        "half, 7, 13, true",
        "half, 6, 12, true",
        "over half, 6, 12, false",
        "over half, 7, 12, true",
        "2/3, 4, 6, true",
        "2/3, 8, 13, false",
        "2/3, 9, 13, true",
        "60%, 3, 5, true",
        "over 60%, 3, 5, false",
        "over 60%, 4, 5, true",
        "33.3%, 1, 3, true"
    })
    void isReachedExactlyFromItsEdge(String text, int count, int applicable, boolean reached) {
        assertThat(Threshold.parse(text).orElseThrow().isReachedBy(count, applicable))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "half", "over half", "1%", "2/3", "100%"})
    void noShareIsReachedWhereNothingApplies(String text) {
        assertThat(Threshold.parse(text).orElseThrow().isReachedBy(0, 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "all", "half", "over half", "2/3", "60%", "over 60%"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Threshold.parse(text)).map(Threshold::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "most", "halve", "over", "-1", "1.5", "two"})
    void isEmptyForOtherWords(String text) {
        assertThat(Threshold.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "130%", "3/2", "0/4", "over 100%", "over 2/2"})
    void refusesNothingAndMoreThanTheWhole(String text) {
        assertThatThrownBy(() -> Threshold.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhetherTheBaseMatters() {
        assertThat(Threshold.parse("2").orElseThrow().needsApplicable()).isFalse();
        assertThat(Threshold.parse("half").orElseThrow().needsApplicable()).isTrue();
    }
}
