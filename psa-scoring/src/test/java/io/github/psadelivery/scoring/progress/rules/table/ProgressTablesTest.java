package io.github.psadelivery.scoring.progress.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.measurement.DataSystemRating;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.scoring.progress.rules.Band;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTablesTest {
    private static final ProgressRules RULES = ProgressTables.standard();

    @Test
    void theShippedRulesHaveAReasonAndASourceOnEveryRow() {
        assertThat(reasons()).hasSizeGreaterThan(30).allSatisfy(reason -> {
            assertThat(reason.because()).endsWith(".");
            assertThat(reason.source()).hasSizeGreaterThan(20);
        });
        assertThat(reasons()).extracting(RuleReason::rule).doesNotHaveDuplicates();
    }

    private static List<RuleReason> reasons() {
        return Stream.of(
                        RULES.summary().stream().map(rule -> rule.reason()),
                        RULES.recentPerformance().bands().stream().map(Band::reason),
                        RULES.interimTerms().bands().stream().map(Band::reason),
                        Stream.of(TargetTerm.values()).map(RULES::meaning),
                        RULES.dataSystems().stream().map(rule -> rule.reason()),
                        Stream.of(
                                        RULES.settings().surveyMargin(),
                                        RULES.settings().improvementBasis(),
                                        RULES.settings().targetWithoutData(),
                                        RULES.settings().unplannedPath(),
                                        RULES.settings().reward().pot(),
                                        RULES.settings().reward().floor(),
                                        RULES.settings().reward().cap(),
                                        RULES.settings().reward().interim(),
                                        RULES.settings().reward().instalments())
                                .map(setting -> setting.reason()))
                .flatMap(reasons -> reasons)
                .toList();
    }

    @Test
    void everyRatingOfADataSystemHasARow() {
        assertThat(DataSystemRating.values())
                .allSatisfy(rating -> assertThat(RULES.dataSystem(rating)).isPresent());
        assertThat(RULES.dataSystem(DataSystemRating.TOO_EARLY).orElseThrow().confidence())
                .isEmpty();
    }

    /** The rubric suggests recent performance to an assessor by the same bands. */
    @Test
    void theBandsOfRecentPerformanceAreThoseOfTheRubric() {
        Measure measure = Rubrics.standard().tables().measures().stream()
                .filter(any -> any.id().equals("gap to trajectory"))
                .findFirst()
                .orElseThrow();

        assertThat(RULES.recentPerformance().bands())
                .extracting(band -> List.of(band.level(), band.bound(), band.value()))
                .isEqualTo(measure.bands().stream()
                        .map(band -> List.<Object>of(
                                RecentPerformance.parse(band.level().label()), band.bound(), band.value()))
                        .toList());
    }

    @Test
    void theHashIsThatOfTheContent() {
        String same = EditedTables.standard().rules().reference().hash();
        String other = EditedTables.standard()
                .with("settings.csv", ",1.96,", ",1.645,")
                .rules()
                .reference()
                .hash();

        assertThat(RULES.reference().hash()).hasSize(64).isEqualTo(same).isNotEqualTo(other);
        assertThat(RULES.reference().id()).isEqualTo("published-progress");
        assertThat(RULES.reference().version()).isEqualTo("1.0");
    }

    @Test
    void readsAFolder(@TempDir Path folder) throws IOException {
        for (ProgressTable table : ProgressTable.values()) {
            try (var stream = getClass().getResourceAsStream("/progress/" + table.file())) {
                Files.copy(stream, folder.resolve(table.file()));
            }
        }

        assertThat(ProgressTables.read(folder).orThrow()).isEqualTo(RULES);
    }

    @Test
    void readsWhatARuleAuthorChanged() {
        ProgressRules rules = EditedTables.standard()
                .with("settings.csv", ",1.96,", ",1.645,")
                .with("settings.csv", ",2.5%,", ",3 %,")
                .rules();

        assertThat(rules.settings().surveyMargin().value()).isEqualByComparingTo("1.645");
        assertThat(rules.settings().reward().pot().value()).isEqualTo(new BigDecimal("0.03"));
    }

    @Test
    void tellsAMissingTable() {
        Checked<ProgressRules> read = EditedTables.standard()
                .without("summary-rating.csv")
                .without("about.csv")
                .read();

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple(ProblemCode.PROGRESS_TABLE_MISSING, new Place.Whole("about.csv")),
                        tuple(ProblemCode.PROGRESS_TABLE_MISSING, new Place.Whole("summary-rating.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "settings.csv, reward-floor",
        "settings.csv, survey-margin",
        "target-terms.csv, TM-8",
        "about.csv, version"
    })
    void tellsAMissingRow(String file, String start) {
        Checked<ProgressRules> read =
                EditedTables.standard().withoutLine(file, start).read();

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PROGRESS_ROW_MISSING);
        assertThat(read.problems().get(0).place()).isEqualTo(new Place.Whole(file));
    }

    @Test
    void tellsATableWithoutBands() {
        Checked<ProgressRules> read = EditedTables.standard()
                .with("interim-terms.csv", "rule,level,bound,value,because,source\n")
                .read();

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PROGRESS_ROW_MISSING);
    }

    /** File, what stands there, what is written instead, the problem, its row and its column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings.csv | ,1.96, | ,two, | BAD_NUMBER | 2 | value",
                "settings.csv | ,1.96, | ,-1, | PROGRESS_VALUE_OUT_OF_RANGE | 2 | value",
                "settings.csv | ,1.96, | ,10.1, | PROGRESS_VALUE_OUT_OF_RANGE | 2 | value",
                "settings.csv | ,1.96, | ,, | EMPTY_CELL | 2 | value",
                "settings.csv | ,baseline level, | ,baselin level, | UNKNOWN_WORD | 3 | value",
                "settings.csv | assessed,half, | assessed,many, | BAD_THRESHOLD | 4 | value",
                "settings.csv | ,2.5%, | ,2.5, | BAD_NUMBER | 6 | value",
                "settings.csv | ,2.5%, | ,101%, | PROGRESS_VALUE_OUT_OF_RANGE | 6 | value",
                "settings.csv | is paid,2, | is paid,0, | PROGRESS_VALUE_OUT_OF_RANGE | 10 | value",
                "settings.csv | is paid,2, | is paid,13, | PROGRESS_VALUE_OUT_OF_RANGE | 10 | value",
                "settings.csv | is paid,2, | is paid,1.5, | BAD_NUMBER | 10 | value",
                "settings.csv | reward-cap, | reward-floor, | DUPLICATE_ID | 8 | id",
                "summary-rating.csv | SR-1,half | SR-1,0 | BAD_THRESHOLD | 2 | at least",
                "summary-rating.csv | SR-1,half | SR-1, | EMPTY_CELL | 2 | at least",
                "summary-rating.csv | ,without first data,all indicators | ,without first data,indicators with first data | UNKNOWN_WORD | 2 | of",
                "summary-rating.csv | no better than no progress | no progress | UNKNOWN_WORD | 3 | then",
                "summary-rating.csv | standard breached | standards breached | UNKNOWN_WORD | 5 | indicators",
                "summary-rating.csv | SR-2 | SR-1 | DUPLICATE_ID | 3 | rule",
                "recent-performance.csv | at least,0.05, | at least,-0.05, | OUT_OF_ORDER | 3 | value",
                "recent-performance.csv | RP-2,On path | RP-2,Above path | OUT_OF_ORDER | 3 | level",
                "recent-performance.csv | otherwise,, | more than,-1, | OUT_OF_ORDER | 5 | bound",
                "recent-performance.csv | otherwise,, | otherwise,-1, | SURPLUS_CELL | 5 | value",
                "recent-performance.csv | at least,0.05, | at least,, | EMPTY_CELL | 2 | value",
                "interim-terms.csv | IT-1,ahead,more than,0.05 | IT-1,ahead,otherwise, | OUT_OF_ORDER | 2 | bound",
                "interim-terms.csv | IT-3,slippage | IT-3,not met | UNKNOWN_WORD | 4 | level",
                "target-terms.csv | TM-9,not met | TM-9,partly met | DUPLICATE_ID | 10 | term",
                "data-systems.csv | ,0.9, | ,1.1, | PROGRESS_VALUE_OUT_OF_RANGE | 3 | confidence",
                "data-systems.csv | ,0.9,yes | ,0.9,maybe | UNKNOWN_WORD | 3 | may count as improved",
                "data-systems.csv | DS-2,green disclosure | DS-2,green fit | DUPLICATE_ID | 3 | rating",
                "about.csv | version | versoin | UNKNOWN_KEY | 3 | key"
            })
    void tellsAWrongCell(String file, String before, String after, ProblemCode code, int row, String column) {
        Checked<ProgressRules> read =
                EditedTables.standard().with(file, before, after).read();

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .filteredOn(problem -> problem.place().equals(new Place.Cell(file, row, column)))
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void tellsAnUnknownSettingOnceAndNotAsMissingToo() {
        Checked<ProgressRules> read = EditedTables.standard()
                .with("settings.csv", "reward-floor,", "reward-flor,")
                .read();

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_KEY);
        assertThat(read.problems().get(0).advice()).contains("reward-floor");
    }

    @Test
    void tellsEveryMistakeAtOnceInTheOrderOfTheTables() {
        Checked<ProgressRules> read = EditedTables.standard()
                .with("data-systems.csv", ",0.9,", ",9,")
                .with("settings.csv", ",1.96,", ",two,")
                .with("summary-rating.csv", "SR-1,half", "SR-1,none")
                .without("about.csv")
                .read();

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.PROGRESS_TABLE_MISSING,
                        ProblemCode.BAD_NUMBER,
                        ProblemCode.BAD_THRESHOLD,
                        ProblemCode.PROGRESS_VALUE_OUT_OF_RANGE);
    }

    @Test
    void aBandMayBeginWhereTheOneBeforeEndsIfOneOfThemLeavesTheEdge() {
        Checked<ProgressRules> shared = EditedTables.standard()
                .with("interim-terms.csv", "at least,-0.05", "at least,0.05")
                .read();
        Checked<ProgressRules> nothingLeft = EditedTables.standard()
                .with("interim-terms.csv", "at least,-0.05", "more than,0.05")
                .read();

        assertThat(shared.problems()).isEmpty();
        assertThat(nothingLeft.problems()).extracting(Problem::code).containsExactly(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void tellsAFileThatCannotBeRead() {
        Checked<ProgressRules> read = ProgressTables.read("locked", file -> {
            throw new IOException("locked");
        });

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.RUB_NOT_READABLE)
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "settings.csv, value",
        "summary-rating.csv, of",
        "recent-performance.csv, bound",
        "interim-terms.csv, level",
        "target-terms.csv, term",
        "data-systems.csv, confidence",
        "about.csv, value"
    })
    void tellsAColumnThatIsUnknown(String file, String column) {
        Checked<ProgressRules> read = EditedTables.standard()
                .with(file, "," + column, "," + column + "x")
                .read();

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.RUB_UNKNOWN_COLUMN);
        assertThat(read.problems())
                .extracting(problem -> problem.place().describe())
                .allSatisfy(place -> assertThat(place).startsWith(file));
    }

    @Test
    void tellsWhatToDoWithABandOutOfOrder() {
        Checked<ProgressRules> open = EditedTables.standard()
                .with("recent-performance.csv", "otherwise,,", "more than,-1,")
                .read();
        Checked<ProgressRules> early = EditedTables.standard()
                .with("interim-terms.csv", "IT-1,ahead,more than,0.05", "IT-1,ahead,otherwise,")
                .read();

        assertThat(open.problems()).hasSize(1);
        assertThat(open.problems().get(0).message()).isEqualTo("The last band takes what is left.");
        assertThat(open.problems().get(0).advice()).isEqualTo("Write “otherwise”, or add a band that does.");
        assertThat(early.problems().get(0).message()).isEqualTo("The bands after this one take nothing.");
        assertThat(early.problems().get(0).advice()).isEqualTo("Move the row to the end of the table.");
    }
}
