package io.github.psadelivery.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricVersionTest {

    @Test
    void ordersVersionsNumberByNumber() {
        List<String> ordered = Stream.of("2", "1.10", "0.9.9", "1.9", "1.9.1", "10.0")
                .map(text -> RubricVersion.of(text).orElseThrow())
                .sorted()
                .map(RubricVersion::toString)
                .toList();

        assertThat(ordered).containsExactly("0.9.9", "1.9", "1.9.1", "1.10", "2", "10");
    }

    @Test
    void takesNoughtsAtTheEndForNothing() {
        assertThat(RubricVersion.of("1.0.0")).isEqualTo(RubricVersion.of("1"));
        assertThat(RubricVersion.of("0.0")).isEqualTo(RubricVersion.of("0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.",
                ".1",
                "1..2",
                "v1",
                "1.0-draft",
                "1,0",
                " 1",
                "-1",
                "٣",
                "1234567890",
                "1.2.3.4.5.6.7.8.9"
            })
    void isNothingElse(String text) {
        assertThat(RubricVersion.of(text)).isEmpty();
    }
}
