package io.github.psadelivery.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrlWriterTest {

    static Stream<Rubric> rubrics() {
        return Rubrics.all().stream();
    }

    /** The checked-in text is what the tables give; to renew it run {@code psa rubric drl ID > rules.drl}. */
    @ParameterizedTest
    @MethodSource("rubrics")
    void theCheckedInRulesAreThoseOfTheTables(Rubric rubric) throws IOException {
        String file = "/rubrics/" + rubric.header().id() + "/rules.drl";
        try (InputStream checkedIn = getClass().getResourceAsStream(file)) {
            assertThat(checkedIn).isNotNull();

            assertThat(new String(checkedIn.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(DrlWriter.write(rubric));
        }
    }
}
