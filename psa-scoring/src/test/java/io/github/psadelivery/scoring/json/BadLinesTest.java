package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.assessment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that nobody can use: each is a problem at its line. */
class BadLinesTest {
    private static final AssessmentJsonLines LINES = AssessmentJsonLines.strict();
    private static final String GOOD = assessment(SUBJECT, DATE, "{}");

    private static Problem only(String line) {
        List<Problem> problems = AssessmentJsonLinesTest.read(line).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "{]", "{\"subject\": {\"id\": \"T1", "{\"a\": \"\\q\"}", "[NaN]"})
    void tellsThatALineIsNotJson(String line) {
        assertThat(AssessmentJsonLinesTest.read(line).problems()).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(NOT_JSON);
            assertThat(problem.place()).isEqualTo(new Place.Line("a.jsonl", 7));
            assertThat(problem.message()).doesNotContain("line");
        });
    }

    @Test
    void tellsThatMoreFollows() {
        assertThat(only(GOOD + GOOD))
                .hasToString("IN-002 error at a.jsonl, line 7: After the end of the JSON, more of it "
                        + "begins. Begin a new line for each, and put no comma between them.");
        assertThat(only(GOOD + ",").code()).isEqualTo(NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"words\"", "true", "[]"})
    void tellsThatALineIsNoObject(String line) {
        assertThat(only(line))
                .asString()
                .startsWith("ASM-014 error at a.jsonl, line 7: There ")
                .contains("an object");
    }

    @Test
    void tellsOfDuplicateFields() {
        assertThat(only(GOOD.replace("\"ratings\": {}", "\"ratings\": {}, \"ratings\": {}"))
                        .code())
                .isEqualTo(ProblemCode.DUPLICATE_FIELD);
    }

    @Test
    void tellsThatALineIsNotUtf8() {
        byte[] latin = GOOD.replace("T1", "é").getBytes(StandardCharsets.ISO_8859_1);
        byte[] overlong = GOOD.replace("T1", "\u00c0\u0080").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(LINES.read("a.jsonl", 7, latin, 0, latin.length).problems())
                .singleElement()
                .hasToString("IN-003 error at a.jsonl, line 7: A letter in this line is not stored as UTF-8. "
                        + "Save the file again as UTF-8.");
        assertThat(LINES.read("a.jsonl", 7, overlong, 0, overlong.length).problems())
                .singleElement()
                .returns(NOT_UTF8, Problem::code);
    }

    /** The second was found by fuzzing: it looks like UTF-32 in an odd byte order. */
    @Test
    void tellsThatAnotherEncodingIsNotUtf8() {
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16LE);
        byte[] odd = {0, 0, 9, 0, 9, 'b', 'b', 'o'};

        assertThat(LINES.read("a.jsonl", 7, wide, 0, wide.length).problems())
                .singleElement()
                .returns(NOT_UTF8, Problem::code);
        assertThat(LINES.read("a.jsonl", 7, odd, 0, odd.length).problems())
                .singleElement()
                .returns(NOT_UTF8, Problem::code);
    }

    @Test
    void tellsOfNestingThatIsTooDeep() {
        assertThat(AssessmentJsonLinesTest.read("{\"subject\": " + "{\"a\":".repeat(10_000))
                        .problems())
                .last()
                .asString()
                .startsWith("IN-005 error at a.jsonl, line 7: The JSON is nested more than 50 deep.");
    }
}
