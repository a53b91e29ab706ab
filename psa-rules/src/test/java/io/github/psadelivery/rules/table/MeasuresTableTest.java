package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_NUMBER;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_KIND_OF_ITEM;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.rules.rubric.Measure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTableTest {
    private static final String MEASURES = "measures.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsTheBandsBestFirst() {
        Measure measure = rubric.read().orThrow().tables().measures().get(0);

        assertThat(measure.id()).isEqualTo("gap to trajectory");
        assertThat(measure.bands()).hasSize(4);
        assertThat(measure.bandOf(new BigDecimal("0.05")).level()).isEqualTo(RecentPerformance.ABOVE_PATH);
        assertThat(measure.bandOf(new BigDecimal("-0.2")).level()).isEqualTo(RecentPerformance.BELOW_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,05", "5%", "a twentieth", "1e-3", "−0.05", ".5"})
    void wantsNumbersWithAPoint(String value) {
        rubric.cell(MEASURES, 2, "value", value);

        assertProblems(rubric).areOnly(BAD_NUMBER, MEASURES, 2, "value");
    }

    @ParameterizedTest
    @CsvSource({
        "3, bound, at most, UNKNOWN_WORD",
        "5, value, -1, SURPLUS_CELL",
        "4, value, '', EMPTY_CELL",
        "3, because, '', EMPTY_CELL",
        "3, source, '', EMPTY_CELL",
        "3, level, Amber/Red, RUB_LEVEL_OF_ANOTHER_SCALE",
        "3, value, 0.06, OUT_OF_ORDER",
        "4, level, On path, OUT_OF_ORDER",
        "5, bound, '', EMPTY_CELL"
    })
    void tellsOfEachCell(int row, String column, String text, ProblemCode code) {
        rubric.cell(MEASURES, row, column, text);

        assertProblems(rubric).areOnly(code, MEASURES, row, column);
    }

    @Test
    void suggestsTheNearestBound() {
        rubric.cell(MEASURES, 2, "bound", "at lest");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_WORD, MEASURES, 2, "bound");

        assertThat(problem.advice()).startsWith("Write “at least”?");
    }

    @Test
    void endsWithABandThatTakesWhatIsLeft() {
        rubric.cell(MEASURES, 5, "bound", "at least").cell(MEASURES, 5, "value", "-9");

        assertProblems(rubric).areOnly(OUT_OF_ORDER, MEASURES, 5, "bound");
    }

    @Test
    void takesWhatIsLeftOnlyAtTheEnd() {
        rubric.cell(MEASURES, 3, "bound", "otherwise").cell(MEASURES, 3, "value", "");

        assertProblems(rubric).areOnly(OUT_OF_ORDER, MEASURES, 3, "bound");
    }

    @Test
    void leavesEachBandSomeValue() {
        rubric.cell(MEASURES, 3, "value", "0.05");

        assertProblems(rubric).areOnly(OUT_OF_ORDER, MEASURES, 3, "value");
    }

    @Test
    void canSplitTheBoundItselfOff() {
        rubric.cell(MEASURES, 4, "bound", "at least").cell(MEASURES, 4, "value", "-0.050");

        assertThat(rubric.problems()).isEmpty();
    }

    @Test
    void keepsTheBandsOfAMeasureTogether() {
        rubric.row(MEASURES, "other", "stage", "4", "otherwise", "", "Because.", "Assumption")
                .row(
                        MEASURES,
                        "gap to trajectory",
                        "recent performance",
                        "BP",
                        "otherwise",
                        "",
                        "Because.",
                        "Assumption");

        assertThat(rubric.problems())
                .extracting(Problem::code, Problem::place)
                .contains(tuple(OUT_OF_ORDER, new Place.Cell(MEASURES, 7, "measure")));
    }

    @Test
    void measuresOneItem() {
        rubric.cell(MEASURES, 4, "item", "stage").cell(MEASURES, 4, "level", "2");

        assertProblems(rubric).areOnly(DUPLICATE_ID, MEASURES, 4, "measure");
    }

    @Test
    void measuresAnItemThatIsThere() {
        rubric.row(MEASURES, "other", "stages", "4", "otherwise", "", "Because.", "Assumption");

        assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_ITEM, MEASURES, 6, "item");
    }

    @Test
    void measuresAnItemWithALevel() {
        rubric.row(MEASURES, "other", "PL.1", "Red", "otherwise", "", "Because.", "Assumption");

        assertProblems(rubric).areOnly(WRONG_KIND_OF_ITEM, MEASURES, 6, "item");
    }
}
