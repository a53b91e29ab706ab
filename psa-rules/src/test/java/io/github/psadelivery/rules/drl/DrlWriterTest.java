package io.github.psadelivery.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrlWriterTest {

    /** The checked-in text is what the tables give; to renew it run {@code psa rubric drl > rules.drl}. */
    @Test
    void theCheckedInRulesAreThoseOfTheTables() throws IOException {
        try (InputStream checkedIn = getClass().getResourceAsStream("/rubrics/pmdu-2003/rules.drl")) {
            assertThat(checkedIn).isNotNull();

            assertThat(new String(checkedIn.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(DrlWriter.write(Rubrics.standard()));
        }
    }
}
