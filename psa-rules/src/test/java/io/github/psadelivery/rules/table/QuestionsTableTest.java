package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.rubric.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTableTest {
    private static final String QUESTIONS = "questions.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsTheQuestionsOfAnArea() {
        assertThat(rubric.read().orThrow().tables().questions())
                .filteredOn(question -> question.item().equals("DC.1"))
                .extracting(Question::id)
                .startsWith("DC.1.q1");
    }

    @Test
    void asksOfAnItemThatIsThere() {
        rubric.cell(QUESTIONS, "DC.1.q1", "item", "DC.11");

        assertProblems(rubric).areOnly(UNKNOWN_RUBRIC_ITEM, rubric.at(QUESTIONS, "DC.1.q1", "item"));
    }

    @Test
    void asksUnderOneIdOnce() {
        rubric.cell(QUESTIONS, 3, "id", "DC.1.q1");

        assertProblems(rubric).areOnly(DUPLICATE_ID, QUESTIONS, 3, "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "item", "question", "source"})
    void wantsEveryCell(String column) {
        rubric.cell(QUESTIONS, 5, column, "");

        assertProblems(rubric).areOnly(EMPTY_CELL, QUESTIONS, 5, column);
    }
}
