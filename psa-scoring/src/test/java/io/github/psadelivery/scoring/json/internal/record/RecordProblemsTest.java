package io.github.psadelivery.scoring.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.json.internal.parsing.JsonLines;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of JSON that no record fits, and where. */
class RecordProblemsTest {
    private static final String PLAIN = Sample.MAPPER.text(Sample.plain());
    private static final String LINE = Sample.MAPPER.line(Sample.plain()).strip();
    private static final String EXAMPLE = " Add it. It goes like this: {\"id\": \"…\", \"count\": 1, \"weight\": 1.5,"
            + " \"day\": \"2004-03-31\", \"colour\": \"red\", \"rule\": {…}}.";

    @Test
    void tellsEverythingAtOnceAndWhere() {
        String json = """
                {"id": 7, "count": 1.5, "weight": "2", "day": "2004-02-30", "colour": "dark gren",
                 "rule": {"kind": "at lest"}, "closed": "yes", "leaves": [
                   {"day": "2004-01-01", "value": 1}, {"day": 1, "valu": 2}, null], "inner": {}, "id": "x", "wrods": []}""";

        assertThat(Reading.problems(json))
                .containsExactly(
                        "ASM-014 $.id: There is a number here, where words should be. Put it in quotation marks.",
                        "ASM-014 $.count: There is 1.5 here, where a whole number should be."
                                + " Write a whole number of up to 2147483647.",
                        "ASM-014 $.weight: There are words here, where a number should be."
                                + " Write it without quotation marks.",
                        "ASM-009 $.day: “2004-02-30” is not a day. Write year, month and day, such as 2004-03-31.",
                        "IN-016 $.colour: “dark gren” is none of the words that may stand here. Write “dark green”?",
                        "IN-016 $.rule.kind: “at lest” is none of the kinds that may stand here. Write “at least”?",
                        "ASM-014 $.closed: There are words here, where true or false should be."
                                + " Write true or false, without quotation marks.",
                        "ASM-014 $.leaves[1].day: There is a number here, where a day should be."
                                + " Write it in quotation marks, such as \"2004-03-31\".",
                        "ASM-012 $.leaves[1].valu: There is no field “valu” here. Write “value”?",
                        "ASM-014 $.leaves[2]: There is null here, where an object should be."
                                + " Leave it out if it is not known.",
                        "ASM-014 $.inner: There is an object here, where a list should be."
                                + " Write it in square brackets, even if it has one element.",
                        "ASM-015 $.id: The field “id” stands here twice."
                                + " Take one of them out; nothing says which one counts.",
                        "ASM-012 $.wrods: There is no field “wrods” here. Write “words”?");
    }

    @Test
    void tellsEachFieldThatIsMissing() {
        assertThat(Reading.problems("{\"rule\": {}, \"leaf\": {\"day\": \"2004-01-01\"}}"))
                .containsExactly(
                        "ASM-011 $.rule.kind: The field “kind” is missing."
                                + " Add it, with one of these words: all, at least.",
                        "ASM-011 $.leaf.value: The field “value” is missing."
                                + " Add it. It goes like this: {\"day\": \"2004-03-31\", \"value\": 1.5}.",
                        "ASM-011 $.id: The field “id” is missing." + EXAMPLE,
                        "ASM-011 $.count: The field “count” is missing." + EXAMPLE,
                        "ASM-011 $.weight: The field “weight” is missing." + EXAMPLE,
                        "ASM-011 $.day: The field “day” is missing." + EXAMPLE,
                        "ASM-011 $.colour: The field “colour” is missing." + EXAMPLE);
    }

    @Test
    void listsTheWordsWhereNoneIsNear() {
        assertThat(Reading.problems(PLAIN.replace("dark green", "blue")))
                .containsExactly("IN-016 $.colour: “blue” is none of the words that may stand here."
                        + " Write one of these: red, dark green.");
        assertThat(Reading.problems(PLAIN.replace("\"all\"", "[1]")))
                .containsExactly("ASM-011 $.rule.kind: The field “kind” is missing."
                        + " Add it, with one of these words: all, at least.");
    }

    @Test
    void aWordInAnotherCaseIsNotTheWord() {
        assertThat(Reading.problems(PLAIN.replace("dark green", "Dark Green")))
                .containsExactly("IN-016 $.colour: “Dark Green” is none of the words that may stand here."
                        + " Write “dark green”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberIsToldAndTheRestIsReadOn(String none) {
        assertThat(Reading.problems(PLAIN.replace("1.50", none).replace("\"A\"", "null")))
                .containsExactly(
                        "ASM-014 $.id: There is null here, where words should be. Leave it out if it is not known.",
                        "ASM-014 $.weight: There is %s here, which is no number.".formatted(none)
                                + " Write a number, or leave the value out if it is not known.");
    }

    @Test
    void aNumberThatIsTooLongIsToldAndTheRestIsReadOn() {
        for (String number : new String[] {
            "1" + "0".repeat(100),
            "0." + "1".repeat(101),
            "1".repeat(900_000),
            "1e400",
            "1e-400",
            "1e999999999999",
            "0e777"
        }) {
            assertThat(Reading.problems(PLAIN.replace("1.50", number).replace("2004-02-29", "?")))
                    .containsExactly(
                            "IN-005 $.weight: The number has more than 100 digits before or after its point."
                                    + " Round it, or measure in another unit.",
                            "ASM-009 $.day: “?” is not a day. Write year, month and day, such as 2004-03-31.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "0.5", "1e20"})
    void tellsACountThatIsNone(String number) {
        assertThat(Reading.strictly(PLAIN.replace("\"count\": 1", "\"count\": " + number))
                        .problems())
                .singleElement()
                .returns(ProblemCode.WRONG_TYPE, Problem::code)
                .asString()
                .contains("where a whole number should be");
    }

    @Test
    void whatAConstructorRefusesIsAProblem() {
        assertThat(Reading.problems(
                        "{\"inner\": [" + PLAIN.replace("\"count\": 1", "\"count\": -1") + "]," + PLAIN.substring(1)))
                .containsExactly("ASM-014 $.inner[0]: These values do not go together. count is -1. Count from 0.");
    }

    @Test
    void aTolerantReaderPassesOverUnknownFieldsOnly() {
        String more = PLAIN.replace("\"id\"", "\"more\": [{\"x\": NaN}], \"id\"");

        assertThat(Reading.tolerantly(more).orThrow()).isEqualTo(Sample.plain());
        assertThat(Reading.tolerantly(more.replace("\"A\"", "1")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
    }

    @Test
    void tellsWhereTheJsonStopsAndWhatWasWrongBefore() {
        assertThat(Reading.problems("{\"id\": 1,\n\"rule\": {\"kind\": oops"))
                .containsExactly(
                        "ASM-014 $.id: There is a number here, where words should be. Put it in quotation marks.",
                        "IN-002 line 2: From line 2, column 18 on, this is not JSON. Look just before it for a comma too"
                                + " many, or for a comma, colon or quotation mark too few.");
        assertThat(Reading.problems("[]"))
                .containsExactly("ASM-014 $: There is a list here, where an object should be." + " Write it like this:"
                        + EXAMPLE.substring(EXAMPLE.indexOf(": {") + 1));
    }

    @Test
    void tellsThatMoreFollowsTheEnd() {
        assertThat(Reading.problems(LINE + "\n" + LINE))
                .containsExactly("IN-002 line 2: After the end of the JSON, more of it begins. "
                        + "Put each into a file of its own, or each on a line of a file that ends in .jsonl.");
    }

    @Test
    void tellsOfNestingThatIsTooDeep() {
        String deep = LINE.substring(0, LINE.length() - 1) + ",\"inner\":[";

        assertThat(Reading.strictly(deep.repeat(5_000)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void tellsTheLineAndReadsTheNextOne() {
        String lines = LINE + "\n\n" + LINE.replace("\"A\"", "1") + "\nx\n" + LINE + "\n";

        assertThat(JsonLines.read("a.jsonl", Reading.stream(lines), Reading.document(JsonParsing.ofNumbers(false)))
                        .flatMap(read -> read.fold(
                                box -> Stream.of(box.id()),
                                problems -> problems.stream()
                                        .map(problem -> problem.place().describe()))))
                .containsExactly("A", "a.jsonl, line 3, $.id", "a.jsonl, line 4", "A");
    }
}
