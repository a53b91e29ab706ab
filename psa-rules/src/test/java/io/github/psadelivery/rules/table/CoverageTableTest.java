package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_SHARE;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.OUTSIDE_THE_JUDGEMENT;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_KIND_OF_ITEM;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTableTest {
    private static final String COVERAGE = "coverage.csv";
    private static final String SHARE = "minimum share assessed";
    private static final String AREAS = "areas that must be assessed";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsTheShareAndTheAreas() {
        Coverage coverage = rubric.read().orThrow().coverage("planning").orElseThrow();

        assertThat(coverage.minimumShare()).hasToString("60%");
        assertThat(coverage.required()).containsExactly("PL.1.1", "PL.2.1", "PL.3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "130%", "3", "all", "most"})
    void wantsAShare(String share) {
        rubric.cell(COVERAGE, "planning", SHARE, share);

        assertProblems(rubric).areOnly(BAD_SHARE, rubric.at(COVERAGE, "planning", SHARE));
    }

    @Test
    void suggestsTheNearestArea() {
        rubric.cell(COVERAGE, "planning", AREAS, "PL.1.1; PL.2.I; PL.3.1");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_ITEM, rubric.at(COVERAGE, "planning", AREAS));

        assertThat(problem.message()).isEqualTo("There is no item “PL.2.I”.");
        assertThat(problem.advice()).startsWith("Write “PL.");
    }

    @Test
    void requiresAreasOfTheJudgementItself() {
        rubric.cell(COVERAGE, "planning", AREAS, "CP.1");

        assertProblems(rubric).areOnly(OUTSIDE_THE_JUDGEMENT, rubric.at(COVERAGE, "planning", AREAS));
    }

    @Test
    void requiresAreasOnly() {
        rubric.cell(COVERAGE, "planning", AREAS, "PL.1");

        assertProblems(rubric).areOnly(WRONG_KIND_OF_ITEM, rubric.at(COVERAGE, "planning", AREAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"likelihood", "stage", "PL.1"})
    void coversJudgementsOnly(String item) {
        rubric.cell(COVERAGE, "challenge", "judgement", item);

        Problem problem = assertProblems(rubric).areOnly(WRONG_KIND_OF_ITEM, rubric.at(COVERAGE, item, "judgement"));

        assertThat(problem.advice()).contains("challenge, planning, capacity");
    }

    @Test
    void coversAJudgementOnce() {
        rubric.cell(COVERAGE, "capacity", AREAS, "").cell(COVERAGE, "capacity", "judgement", "challenge");

        assertProblems(rubric).areOnly(DUPLICATE_ID, COVERAGE, 4, "judgement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judgement", SHARE, "because", "source"})
    void wantsTheOtherCells(String column) {
        rubric.cell(COVERAGE, 4, column, "");

        assertProblems(rubric).areOnly(EMPTY_CELL, COVERAGE, 4, column);
    }
}
