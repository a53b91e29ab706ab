package io.github.psadelivery.scoring.csv.delivery;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_DATE;
import static io.github.psadelivery.model.problem.ProblemCode.CHALLENGE_WITHOUT_STATUS;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.ITEM_NOT_REPORTED;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.NARRATIVE_WITHOUT_REPORT;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_A_NUMBER_FROM_ONE;
import static io.github.psadelivery.model.problem.ProblemCode.ROW_LENGTH;
import static io.github.psadelivery.model.problem.ProblemCode.SAID_TWICE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_PART;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeCsvTest {
    private static final String HEADER = "date,part,number,item,text,status\n";
    private static final EffectiveDate JULY = EffectiveDate.parse("2003-07");
    private static final EffectiveDate DECEMBER = EffectiveDate.parse("2003-12");
    private static final ReportedLines LINES = new ReportedLines(Set.of("T1", "T2"), Set.of(JULY, DECEMBER), true);

    private static Checked<List<DeliveryNarrative>> read(String text) {
        return read(text, LINES);
    }

    private static Checked<List<DeliveryNarrative>> read(String text, ReportedLines lines) {
        return new NarrativeCsv(lines).read("narrative.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<Problem> problems(String rows) {
        Checked<List<DeliveryNarrative>> read = read(HEADER + rows);
        assertThat(read.value()).isEmpty();
        return read.problems();
    }

    @Test
    void readsEveryPartByDateFromTheEarliest() {
        List<DeliveryNarrative> narratives = read(HEADER + """
                        2003-12,statement,,,"Much has been done, and more is to do.",
                        2003-07,Challenge,1,,Ambition,On course.
                        2003-12,challenge,2,,Engage staff,A gap remains.
                        2003-12,challenge,1,,Ambition,Better.
                        2003-12,announced,3,,,
                        2003-12,closed,,T2,The target was met.,
                        2003-12,closed,,T1,,
                        2003-12,source,,,The slides,
                        """).orThrow();

        assertThat(narratives)
                .containsExactly(
                        DeliveryNarrative.at(JULY)
                                .challenge(1, "Ambition", "On course.")
                                .build(),
                        DeliveryNarrative.at(DECEMBER)
                                .statement("Much has been done, and more is to do.")
                                .announcing(3)
                                .challenge(1, "Ambition", "Better.")
                                .challenge(2, "Engage staff", "A gap remains.")
                                .closed("T2", "The target was met.")
                                .closed("T1", "")
                                .source("The slides")
                                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2003-12,challenge,1,,Ambition,;status;CHALLENGE_WITHOUT_STATUS",
                "2003-12,challenge,1,,,Good;text;MISSING_FIELD",
                "2003-12,challenge,,,Ambition,Good;number;NOT_A_NUMBER_FROM_ONE",
                "2003-12,challenge,0,,Ambition,Good;number;NOT_A_NUMBER_FROM_ONE",
                "2003-12,challenge,two,,Ambition,Good;number;NOT_A_NUMBER_FROM_ONE",
                "2003-12,challenge,99999999999,,Ambition,Good;number;NOT_A_NUMBER_FROM_ONE",
                "2003-12,challenge,1,T1,Ambition,Good;item;NOT_OF_THIS_PART",
                "2003-12,announced,-8,,,;number;NOT_A_NUMBER_FROM_ONE",
                "2003-12,statement,,,,;text;MISSING_FIELD",
                "2003-12,statement,,,Words,Good;status;NOT_OF_THIS_PART",
                "2003-12,closed,,T9,,;item;ITEM_NOT_REPORTED",
                "2003-12,closed,,,Met,;item;MISSING_FIELD",
                "2003-12,chalenge,1,,Ambition,Good;part;UNKNOWN_PART",
                "2003-12,,1,,Ambition,Good;part;MISSING_FIELD",
                ",statement,,,Words,;date;MISSING_FIELD",
                "2003-13,statement,,,Words,;date;BAD_DATE",
                "2003-06,statement,,,Words,;date;NARRATIVE_WITHOUT_REPORT"
            })
    void tellsWhatIsWrongAtItsCell(String row, String column, ProblemCode code) {
        assertThat(problems(row + "\n")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(new Place.Cell("narrative.csv", 2, column));
            assertThat(problem.message().split(" ")).hasSizeLessThanOrEqualTo(25);
        });
    }

    @Test
    void givesTheNearestWord() {
        assertThat(problems("2003-06,chalenge,1,,Ambition,Good\n2003-12,closed,,T3,,\n"))
                .extracting(Problem::advice)
                .satisfiesExactly(
                        date -> assertThat(date).contains("2003-07"),
                        part -> assertThat(part).contains("“challenge”"),
                        item -> assertThat(item).containsAnyOf("T1", "T2"));
    }

    @Test
    void tellsWhatIsSaidTwiceWithTheFirstPlace() {
        List<Problem> problems = problems("""
                2003-12,challenge,1,,Ambition,Good
                2003-07,challenge,1,,Ambition,Good
                2003-12,challenge,1,,Engage staff,Good
                2003-12,statement,,,Words,
                2003-12,statement,,,Other words,
                2003-12,announced,7,,,
                2003-12,announced,8,,,
                2003-12,closed,,T1,,
                2003-12,closed,,T1,Met,
                """);

        assertThat(problems).extracting(Problem::code).containsOnly(SAID_TWICE).hasSize(4);
        assertThat(problems.get(0).place()).isEqualTo(new Place.Cell("narrative.csv", 4, "number"));
        assertThat(problems.get(0).message()).contains("row 2, column 'number'");
    }

    @Test
    void tellsADateWithoutAReportOnceAndEverythingElseBesides() {
        assertThat(problems("2001-01,statement,,,Words,\n2001-01,challenge,x,,,\n2003-12,nonsense,,,,\n2003-12\n"))
                .extracting(Problem::code)
                .containsExactly(
                        NARRATIVE_WITHOUT_REPORT,
                        NOT_A_NUMBER_FROM_ONE,
                        MISSING_FIELD,
                        CHALLENGE_WITHOUT_STATUS,
                        UNKNOWN_PART,
                        ROW_LENGTH);
    }

    @Test
    void tellsNoDateAndNoItemAsMissingWhereTheReportDidNotReadWhole() {
        String rows = HEADER + "2001-01,statement,,,Words,\n2003-12,closed,,T9,,\n";

        assertThat(read(rows, new ReportedLines(Set.of("T1"), Set.of(JULY), false))
                        .problems())
                .isEmpty();
        assertThat(read(rows).problems())
                .extracting(Problem::code)
                .containsExactly(NARRATIVE_WITHOUT_REPORT, ITEM_NOT_REPORTED);
    }

    @Test
    void tellsOfColumnsThatAreMissingOrUnknownAndOfAnEmptyFile() {
        assertThat(read("date,part,txt,remark\n2003-12,statement,Words,\n").problems())
                .extracting(Problem::code)
                .contains(UNKNOWN_COLUMN)
                .doesNotContain(BAD_DATE, UNKNOWN_PART);
        assertThat(read("date,text\n").problems()).extracting(Problem::code).containsExactly(MISSING_COLUMN);
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(EMPTY_FILE);
        assertThat(read(HEADER).orThrow()).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenReadsBack(@ForAll("narratives") DeliveryNarrative narrative) {
        List<DeliveryNarrative> narratives = List.of(narrative);

        assertThat(read(NarrativeCsv.write(narratives)).orThrow()).isEqualTo(narratives);
    }

    /** A narrative that says nothing at all has no row. */
    @Provide
    Arbitrary<DeliveryNarrative> narratives() {
        Arbitrary<String> words = Arbitraries.of(
                "Ambition", "=1+1", "'-quoted'", "two\nlines", "a, \"b\"; c", "👩‍🚀 café", "<script>", "T1", "تقليل");
        return Combinators.combine(
                        words.list().ofMinSize(1).ofMaxSize(4),
                        words.optional(),
                        Arbitraries.integers().between(1, 999_999).optional(),
                        words.set().ofMaxSize(3),
                        Arbitraries.of("T1", "T2").set())
                .as((challenges, statement, announced, sources, closed) -> {
                    DeliveryNarrative.Builder narrative = DeliveryNarrative.at(DECEMBER);
                    statement.ifPresent(narrative::statement);
                    announced.ifPresent(narrative::announcing);
                    for (int index = 0; index < challenges.size(); index++) {
                        narrative.challenge(3 * index + 1, challenges.get(index), challenges.get(0));
                    }
                    sources.forEach(narrative::source);
                    closed.forEach(item -> narrative.closed(item, challenges.get(0)));
                    return narrative.build();
                });
    }

    @Test
    void theNarrativeOfAnAssessedFolderIsCheckedAgainstItsLinesOnly() {
        assertThat(LINES.lacks("T1")).isFalse();
        assertThat(LINES.lacks("t1")).isTrue();
        assertThat(LINES.lacks(EffectiveDate.parse("2003-12-01"))).isTrue();
    }
}
