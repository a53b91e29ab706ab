package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.scoring.json.AssessmentJsonLinesTest.GOOD;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.assessment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole streams of lines. */
class AssessmentJsonLinesStreamTest {
    private static final AssessmentJsonLines LINES = AssessmentJsonLines.strict();

    private static List<String> problems(InputStream stream) {
        return LINES.read("a.jsonl", stream)
                .flatMap(line -> line.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passesOverBlankLinesAndGoesOnPastBadOnes() {
        String text = "\ufeff" + GOOD + "\r\n\n  \t\r\nnonsense\n[]\n" + GOOD;

        List<Checked<SourcedAssessment>> read =
                LINES.read("a.jsonl", stream(text)).toList();

        assertThat(read).map(line -> line.value().isPresent()).containsExactly(true, false, false, true);
        assertThat(read.get(3).orThrow().origin().whole()).isEqualTo(new Place.Line("a.jsonl", 6));
        assertThat(problems(stream(text)))
                .containsExactly(
                        "IN-002 error at a.jsonl, line 4: From column 1 on, this is not JSON. Look just before it for a "
                                + "comma too many, or for a comma, colon or quotation mark too few.",
                        "ASM-014 error at a.jsonl, line 5: There is a list here, where an object should be. "
                                + "Write it like this: {\"subject\": {…}, \"date\": {…}, \"ratings\": {…}}.");
    }

    @Test
    void tellsThatAStreamIsEmpty() {
        assertThat(problems(stream(" \n\n")))
                .containsExactly("IN-004 error at a.jsonl: There is nothing in the file. "
                        + "Check that it was written to the end, or leave it out.");
    }

    @Test
    void tellsWhereAStreamFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return read();
            }
        };

        assertThat(problems(new SequenceInputStream(stream(GOOD + "\n" + GOOD), failing)))
                .containsExactly("IN-001 error at a.jsonl, line 2: Reading the file failed: the disk is gone. "
                        + "Check that it is all there and may be read, and try again.");
    }

    @Test
    void readsALineThatIsLongerThanTheBuffer() {
        String reason = "x".repeat(300_000);
        String line =
                assessment(SUBJECT, DATE, "{\"stage\": {\"level\": \"2\", \"because\": \"%s\"}}".formatted(reason));

        assertThat(LINES.read("a.jsonl", stream(GOOD + "\n" + line + "\n" + GOOD + "\n")))
                .map(read -> read.orThrow()
                        .assessment()
                        .statements()
                        .get(0)
                        .because()
                        .length())
                .containsExactly(0, 300_000, 0);
    }
}
