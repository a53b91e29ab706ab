package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** The shipped example, by the command that the README begins with. */
class AsylumExampleTest {

    @Test
    void reportReproducesNineteenLinesAndNamesBothDepartures() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Psa.run(new String[] {"report", "examples/asylum"}, Shell.of(out, err));

        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString(UTF_8)).endsWith("\n19 of 21 lines as published\n");
        assertThat(out.toString(UTF_8).lines().map(String::strip))
                .containsSequence(
                        "T2 Reducing significantly unfounded asylum claims, 2003-07, printed “July 02”",
                        "The rubric gives Green; Amber/Green was published, 1 level worse.",
                        "Reason: not known.")
                .containsSequence(
                        "T3 Fast turnaround of manifestly unfounded cases, 2002-12, printed “December 02”",
                        "The rubric gives Red; Amber/Red was published, 1 level better.",
                        "Reason: not known.")
                .contains(
                        "The source announces 8 challenges and lists 7.",
                        "4. Engage staff – status: Some progress; a major gap remains.")
                .filteredOn(line -> line.startsWith("Assumption: "))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
