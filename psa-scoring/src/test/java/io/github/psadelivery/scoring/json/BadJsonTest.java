package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;
import static io.github.psadelivery.scoring.json.AssessmentJsonTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that cannot be read as JSON to their end. */
class BadJsonTest {
    private static final String GOOD =
            "{\"subject\": {\"id\": \"T1\", \"title\": \"x\"}, \"date\": {\"effective\": \"2003-07\"}, \"ratings\": {}}";

    private static Problem only(String json) {
        SourcedAssessments read = read(json);
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    @Test
    void tellsWhereATextStopsBeingJson() {
        Problem problem = only("{\n  \"subject\": ,\n}");

        assertThat(problem.code()).isEqualTo(NOT_JSON);
        assertThat(problem.place()).isEqualTo(new Place.Line("a.json", 2));
        assertThat(problem.message()).isEqualTo("From line 2, column 14 on, this is not JSON.");
    }

    @Test
    void countsColumnsInLettersOnAnyLineEnd() {
        assertThat(only("{\r\n\"subject\":\r\r\n {\"id\": \"–ü𝄞\" 1}").message())
                .isEqualTo("From line 4, column 15 on, this is not JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"subject\": {\"id\": \"T1", "{\"subject\": {", "[", "[" + GOOD, "{\"ratings\""})
    void tellsThatAFileWasCutOff(String json) {
        Problem problem = only(json);

        assertThat(problem.code()).isEqualTo(NOT_JSON);
        assertThat(problem.message()).startsWith("The JSON ends too early, at line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{'id': 1}",
                "{\"ratings\": {\"stage\": {\"level\": 02}}}",
                "[NaN]",
                "{\"a\": \"\\q\"}",
                "<a/>",
                "{]"
            })
    void saysNothingOfTheLibraryThatReads(String json) {
        assertThat(read(json).problems()).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(NOT_JSON);
            assertThat(problem.toString()).doesNotContainIgnoringCase("jackson").doesNotContain("Feature", "Exception");
        });
    }

    @Test
    void keepsWhatReadsWellBeforeTheBadPlace() {
        SourcedAssessments read = read("[" + GOOD + ", {\"subject\": 7, oops");

        assertThat(read.assessments()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).last().isEqualTo(NOT_JSON);
        assertThat(read.problems()).hasSize(2);
    }

    @Test
    void tellsThatMoreFollowsTheEnd() {
        Problem problem = only(GOOD + "\n" + GOOD);

        assertThat(problem.code()).isEqualTo(NOT_JSON);
        assertThat(problem.place()).isEqualTo(new Place.Line("a.json", 2));
        assertThat(problem.advice()).startsWith("Put several assessments into one list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\ufeff"})
    void tellsThatAFileIsEmpty(String text) {
        assertThat(only(text).code()).isEqualTo(EMPTY_FILE);
        assertThat(only(text).place()).isEqualTo(new Place.Whole("a.json"));
    }

    @Test
    void tellsTheLineThatIsNotUtf8() {
        byte[] latin = "{\n\"subject\":\n\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(AssessmentJson.read("a.json", new ByteArrayInputStream(latin))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(NOT_UTF8);
                    assertThat(problem.place()).isEqualTo(new Place.Line("a.json", 3));
                });
    }

    @Test
    void tellsOfNestingThatIsTooDeep() {
        assertThat(read("[".repeat(10_000)).problems())
                .extracting(Problem::code)
                .contains(TOO_LARGE);
        assertThat(read("{\"subject\": " + "{\"a\":".repeat(10_000)).problems())
                .last()
                .asString()
                .contains("The JSON is nested more than 50 deep.");
    }

    @Test
    void tellsOfATextThatIsTooLong() {
        String text = "x".repeat(1_000_001);

        assertThat(only("\n{\"subject\": {\"id\": \"%s\"}}".formatted(text)).code())
                .isEqualTo(TOO_LARGE);
        assertThat(only("\n{\"subject\": {\"%s\": 1}}".formatted(text)))
                .asString()
                .startsWith(
                        "IN-005 error at a.json, line 2: A text is longer than 1000000 letters, or a name or number");
    }

    @Test
    void tellsOfATextOfFiftyMegabytes() {
        byte[] text = new byte[50 * 1024 * 1024];
        Arrays.fill(text, (byte) 'x');
        byte[] start = "{\"assessor\": \"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, text, 0, start.length);

        assertThat(AssessmentJson.read("a.json", new ByteArrayInputStream(text)).problems())
                .last()
                .returns(TOO_LARGE, Problem::code);
    }

    @Test
    void tellsOfAFileThatIsTooLarge() {
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(AssessmentJson.read("a.json", new ByteArrayInputStream(large))
                        .problems())
                .singleElement()
                .hasToString("IN-005 error at a.json: The file is larger than 64 MB. Split it into several files.");
    }

    @Test
    void tellsOfAFileThatFailsWhileItIsRead() {
        InputStream failing = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThat(AssessmentJson.read("a.json", failing).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(NOT_READABLE);
                    assertThat(problem.message()).isEqualTo("Reading the file failed: the disk is gone.");
                });
    }
}
