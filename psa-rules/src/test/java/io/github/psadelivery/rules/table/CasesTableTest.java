package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.CASE_WITHOUT_REASON;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_UNKNOWN_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_LEVEL;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.WorkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasesTableTest {
    private static final String CASES = "cases.csv";
    private static final String CASE = "T1 July 02";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsWhatACaseGivesAndWhatItShouldGive() {
        WorkedCase workedCase = rubric.read().orThrow().tables().cases().get(1);

        assertThat(workedCase.id()).isEqualTo(CASE);
        assertThat(workedCase.levelByItem())
                .containsEntry("challenge", Challenge.HIGH)
                .containsEntry("planning", Rating.AMBER_GREEN)
                .containsEntry("capacity", Rating.AMBER_GREEN)
                .containsEntry("stage", Stage.IMPLEMENTATION)
                .hasSize(4);
        assertThat(workedCase.item()).isEqualTo("likelihood");
        assertThat(workedCase.best()).isEqualTo(Rating.AMBER_GREEN);
        assertThat(workedCase.published()).contains(Rating.AMBER_GREEN);
    }

    @Test
    void readsAnOpenOutcome() {
        rubric.cell(CASES, CASE, "rubric gives", "Red to AG");

        WorkedCase workedCase = rubric.read().orThrow().tables().cases().get(1);

        assertThat(workedCase.worst()).isEqualTo(Rating.RED);
        assertThat(workedCase.best()).isEqualTo(Rating.AMBER_GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Green to Red", "Red to Red"})
    void goesFromWorstToBest(String given) {
        rubric.cell(CASES, CASE, "rubric gives", given);

        assertProblems(rubric).areOnly(OUT_OF_ORDER, rubric.at(CASES, CASE, "rubric gives"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambre/Red", "Ambre/Red to Green", "Red to Ambre/Red"})
    void suggestsTheNearestLevel(String given) {
        rubric.cell(CASES, CASE, "rubric gives", given);

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_LEVEL, rubric.at(CASES, CASE, "rubric gives"));

        assertThat(problem.message()).startsWith("“Ambre/Red”");
        assertThat(problem.advice()).startsWith("Write “Amber/Red”?");
    }

    @Test
    void readsAMisprintedLevelAsNone() {
        rubric.cell(CASES, "T5 July 02", "challenge", "N");

        Problem problem =
                assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_LEVEL, rubric.at(CASES, "T5 July 02", "challenge"));

        assertThat(problem.advice()).startsWith("Write “M”?");
    }

    @Test
    void wantsAReasonForADeparture() {
        rubric.cell(CASES, "T2 July 02", "because", "");

        Problem problem =
                assertProblems(rubric).areOnly(CASE_WITHOUT_REASON, rubric.at(CASES, "T2 July 02", "because"));

        assertThat(problem.message()).startsWith("“Amber/Green” was published and the rubric gives “Green”");
    }

    @Test
    void needsNeitherAReasonNorAPublishedLevelOtherwise() {
        rubric.cell(CASES, CASE, "published", "").cell(CASES, CASE, "because", "");

        assertThat(rubric.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', EMPTY_CELL",
        "outcome of, '', EMPTY_CELL",
        "outcome of, stage, WRONG_KIND_OF_ITEM",
        "outcome of, likelyhood, UNKNOWN_RUBRIC_ITEM",
        "rubric gives, '', EMPTY_CELL",
        "rubric gives, High, RUB_LEVEL_OF_ANOTHER_SCALE",
        "published, Amber, UNKNOWN_RUBRIC_LEVEL",
        "source, '', EMPTY_CELL",
        "planning, High, RUB_LEVEL_OF_ANOTHER_SCALE",
        "stage, 5, UNKNOWN_RUBRIC_LEVEL"
    })
    void tellsOfEachCell(String column, String text, ProblemCode code) {
        rubric.cell(CASES, CASE, column, text);

        assertProblems(rubric).areOnly(code, rubric.at(CASES, CASE, column));
    }

    @Test
    void doesNotGiveWhatItAsksFor() {
        rubric.cell(CASES, CASE, "outcome of", "planning");

        assertProblems(rubric).areOnly(ProblemCode.SURPLUS_CELL, rubric.at(CASES, CASE, "planning"));
    }

    @Test
    void givesGroupsNoLevel() {
        rubric.column(CASES, "recent performance", "PL.1").cell(CASES, CASE, "PL.1", "Red");

        assertProblems(rubric).areOnly(ProblemCode.SURPLUS_CELL, rubric.at(CASES, CASE, "PL.1"));
    }

    @Test
    void takesAreasAsColumnsToo() {
        rubric.column(CASES, "recent performance", "PL.1.1").cell(CASES, CASE, "PL.1.1", "Red");

        assertThat(rubric.read().orThrow().tables().cases().get(1).levelByItem())
                .containsEntry("PL.1.1", Rating.RED);
    }

    @Test
    void suggestsTheNearestItemForAColumn() {
        rubric.column(CASES, "capacity", "capasity");

        Problem problem = assertProblems(rubric).areOnly(RUB_UNKNOWN_COLUMN, CASES, 1, "capasity");

        assertThat(problem.advice()).isEqualTo("Write “capacity”?");
    }

    @Test
    void namesEachCaseOnce() {
        rubric.cell(CASES, 2, "case", CASE);

        assertProblems(rubric).areOnly(DUPLICATE_ID, CASES, 3, "case");
    }
}
