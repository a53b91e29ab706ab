package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_SHARE;
import static io.github.psadelivery.model.problem.ProblemCode.BAD_THRESHOLD;
import static io.github.psadelivery.model.problem.ProblemCode.BEST_LEVEL_CAP;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.HALF_A_CONDITION;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_LEVEL_OF_ANOTHER_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_LEVEL;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_KIND_OF_ITEM;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTableTest {
    private static final String RULES = "rules.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsARowAsACap() {
        List<Cap> caps = rubric.read().orThrow().caps("likelihood");

        Cap last = caps.get(caps.size() - 2);
        assertThat(last.id()).isEqualTo("LD-6");
        assertThat(last.conditions())
                .containsExactly(
                        new Condition(new Threshold.Count(1), new Selection.One("challenge"), Challenge.HIGH),
                        new Condition(new Threshold.Count(1), new Selection.One("stage"), Stage.POLICY_DEVELOPMENT));
        assertThat(last.ceiling()).isEqualTo(Rating.AMBER_RED);
        assertThat(last.because()).startsWith("The target is very hard to deliver");
        assertThat(last.source()).startsWith("Assumption");
    }

    @Test
    void suggestsTheNearestLevel() {
        rubric.cell(RULES, "PL-2", "no better than", "Ambre/Red");

        Problem problem =
                assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_LEVEL, rubric.at(RULES, "PL-2", "no better than"));

        assertThat(problem.message()).isEqualTo("“Ambre/Red” is not a level of rating.");
        assertThat(problem.advice()).startsWith("Write “Amber/Red”?");
    }

    @Test
    void tellsALevelOfAnotherScaleFromAnUnknownOne() {
        rubric.cell(RULES, "PL-2", "rated (or worse)", "High");

        Problem problem = assertProblems(rubric)
                .areOnly(RUB_LEVEL_OF_ANOTHER_SCALE, rubric.at(RULES, "PL-2", "rated (or worse)"));

        assertThat(problem.message())
                .isEqualTo("“High” is a level of challenge, and here a level of rating is needed.");
    }

    @Test
    void suggestsTheNearestSelection() {
        rubric.cell(RULES, "PL-2", "of", "areas of planing");

        Problem problem = assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_ITEM, rubric.at(RULES, "PL-2", "of"));

        assertThat(problem.message()).isEqualTo("There is no item “planing”.");
        assertThat(problem.advice()).isEqualTo("Write “areas of planning”?");
    }

    @Test
    void tellsOfAnUnknownJudgementAndOfTheOtherCellsOfItsRow() {
        rubric.cell(RULES, "PL-2", "judgement", "planing")
                .cell(RULES, "PL-2", "no better than", "Ambre/Red")
                .cell(RULES, "PL-2", "because", "");

        assertThat(rubric.problems())
                .extracting(Problem::code)
                .containsExactly(UNKNOWN_RUBRIC_ITEM, UNKNOWN_RUBRIC_LEVEL, EMPTY_CELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "PL.1", "PL.1.1"})
    void capsOnlyJudgementsAndTheLikelihood(String item) {
        rubric.cell(RULES, "LD-1", "judgement", item).cell(RULES, "LD-1", "no better than", "Red");

        assertThat(rubric.problems())
                .extracting(Problem::code, Problem::place)
                .contains(tuple(WRONG_KIND_OF_ITEM, rubric.at(RULES, "LD-1", "judgement")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0 %", "0.0%", "130%", "130 %", "0/3", "4/3", "over 100%", "-5%", "33.33%"})
    void refusesSharesOfNothingAndOfMoreThanTheWhole(String share) {
        rubric.cell(RULES, "PL-1", "at least", share);

        Problem problem = assertProblems(rubric).areOnly(BAD_SHARE, rubric.at(RULES, "PL-1", "at least"));

        assertThat(problem.message()).contains("“" + share + "”");
        assertThat(problem.advice()).doesNotContain("IllegalArgument").contains("60%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "0.6", "half of", "14", "99999"})
    void refusesThresholdsThatSayNothing(String threshold) {
        rubric.cell(RULES, "PL-1", "at least", threshold);

        assertProblems(rubric).areOnly(BAD_THRESHOLD, rubric.at(RULES, "PL-1", "at least"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "13", "all", "All", "half", "2/3", "60%", "100%", "over half", "over 60%", "12.5 %"})
    void takesEveryKindOfThreshold(String threshold) {
        rubric.cell(RULES, "PL-1", "at least", threshold);

        assertThat(rubric.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"because", "source"})
    void wantsAReasonAndASource(String column) {
        rubric.cell(RULES, "CP-4", column, "  ");

        assertProblems(rubric).areOnly(EMPTY_CELL, rubric.at(RULES, "CP-4", column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "judgement", "at least", "of", "rated (or worse)", "no better than"})
    void wantsEveryCellOfTheFirstCondition(String column) {
        rubric.cell(RULES, 19, column, "");

        assertProblems(rubric).areOnly(EMPTY_CELL, RULES, 19, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and at least", "and of", "and rated (or worse)"})
    void wantsAllCellsOfTheSecondConditionOrNone(String column) {
        rubric.cell(RULES, "LD-6", column, "");

        assertProblems(rubric).areOnly(HALF_A_CONDITION, rubric.at(RULES, "LD-6", column));
    }

    @Test
    void namesTheRowOfTheFirstUseOfAnId() {
        rubric.cell(RULES, 7, "rule", "PL-1");

        Problem problem = assertProblems(rubric).areOnly(DUPLICATE_ID, RULES, 7, "rule");

        assertThat(problem.message()).isEqualTo("“PL-1” is used in row 6 already.");
    }

    @ParameterizedTest
    @CsvSource({
        "PL-2, areas of capacity, OUTSIDE_THE_JUDGEMENT",
        "PL-2, CP.1, OUTSIDE_THE_JUDGEMENT",
        "PL-2, planning, OUTSIDE_THE_JUDGEMENT",
        "LD-1, likelihood, OUTSIDE_THE_JUDGEMENT",
        "PL-2, PL.1, BAD_SELECTION",
        "PL-2, areas of PL.1.1, BAD_SELECTION",
        "LD-1, areas of stage, BAD_SELECTION",
        "LD-1, areas of likelihood, BAD_SELECTION"
    })
    void refusesSelectionsThatCannotBeCounted(String rule, String selection, ProblemCode code) {
        rubric.cell(RULES, rule, "of", selection);

        assertProblems(rubric).areOnly(code, rubric.at(RULES, rule, "of"));
    }

    @ParameterizedTest
    @CsvSource({"PL-2, areas of PL.1", "PL-2, PL.1.1", "LD-1, areas of planning", "LD-1, PL.4.4"})
    void selectsGroupsAndSingleAreas(String rule, String selection) {
        rubric.cell(RULES, rule, "of", selection);

        assertThat(rubric.problems()).isEmpty();
    }

    @Test
    void refusesMoreItemsThanAreSelected() {
        rubric.cell(RULES, "LD-6", "and at least", "2");

        Problem problem = assertProblems(rubric).areOnly(BAD_THRESHOLD, rubric.at(RULES, "LD-6", "and at least"));

        assertThat(problem.message()).isEqualTo("The rule asks for 2 items and selects 1, so it could never act.");
    }

    @Test
    void refusesToCapAtTheBestLevel() {
        rubric.cell(RULES, "PL-5", "no better than", "G");

        assertProblems(rubric).areOnly(BEST_LEVEL_CAP, rubric.at(RULES, "PL-5", "no better than"));
    }

    @Test
    void tellsEveryProblemOfTheSheetTogetherByRowAndColumn() {
        rubric.cell(RULES, "LD-1", "source", "")
                .cell(RULES, "DC-1", "because", "")
                .cell(RULES, "DC-1", "at least", "0%")
                .cell(RULES, "PL-3", "of", "areas of plannings")
                .cell(RULES, "PL-3", "rated (or worse)", "Ambre/Red")
                .cell(RULES, "CP-1", "no better than", "High");

        assertThat(rubric.problems())
                .extracting(Problem::code)
                .containsExactly(
                        BAD_SHARE,
                        EMPTY_CELL,
                        UNKNOWN_RUBRIC_ITEM,
                        UNKNOWN_RUBRIC_LEVEL,
                        RUB_LEVEL_OF_ANOTHER_SCALE,
                        EMPTY_CELL);
        assertThat(rubric.read().value()).isEmpty();
    }
}
