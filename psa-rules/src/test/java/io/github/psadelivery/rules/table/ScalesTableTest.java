package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.RESERVED_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.SHORT_SCALE;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.NamedLevel;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalesTableTest {
    private static final String SCALES = "scales.csv";

    private final EditedRubric rubric = EditedRubric.shipped();

    @Test
    void readsTheStandardScalesAsTheirOwnLevels() {
        Rubric shipped = rubric.read().orThrow();

        assertThat(shipped.tables().scales())
                .extracting(Scale::id)
                .containsExactly("rating", "challenge", "stage", "recent performance");
        assertThat(shipped.likelihood().requiredScale().worst()).isSameAs(Rating.RED);
        assertThat(shipped.required("stage").requiredScale().levels().get(0).orWorse())
                .isEqualTo("or earlier");
    }

    @Test
    void readsAScaleOfTheRubricItself() {
        rubric.row(SCALES, "confidence", "LO", "Low", "or lower", "Little.", "Assumption")
                .row(SCALES, "confidence", "HI", "High", "or lower", "Much.", "Assumption");

        Scale scale = rubric.read().orThrow().tables().scales().get(4);

        assertThat(scale.worst()).isEqualTo(new NamedLevel("confidence", 0, "LO", "Low"));
        assertThat(scale.best()).isEqualTo(new NamedLevel("confidence", 1, "HI", "High"));
    }

    @ParameterizedTest
    @CsvSource({"2, code, RD", "3, label, Amber-Red", "3, label, amber/red", "9, code, 5", "16, label, Over path"})
    void keepsTheStandardScalesAsTheyAre(int row, String column, String text) {
        rubric.cell(SCALES, row, column, text);

        Problem problem = assertProblems(rubric).areOnly(RESERVED_SCALE, SCALES, row, column);

        assertThat(problem.advice()).contains("give a scale of your own another name");
    }

    @Test
    void keepsTheOrderOfTheStandardScales() {
        rubric.cell(SCALES, 2, "code", "AR")
                .cell(SCALES, 2, "label", "Amber/Red")
                .cell(SCALES, 3, "code", "R")
                .cell(SCALES, 3, "label", "Red");

        assertThat(rubric.problems()).hasSize(4).extracting(Problem::code).containsOnly(RESERVED_SCALE);
    }

    @Test
    void addsNoLevelToAStandardScale() {
        rubric.row(SCALES, "rating", "B", "Blue", "or worse", "Better than good.", "Assumption");

        assertProblems(rubric).areOnly(RESERVED_SCALE, SCALES, 17, "scale");
    }

    @Test
    void takesNoLevelFromAStandardScale() {
        rubric.records(SCALES).remove(4);

        assertProblems(rubric).areOnly(RESERVED_SCALE, SCALES, 4, "scale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "label", "or worse", "meaning", "source"})
    void wantsEveryCell(String column) {
        rubric.cell(SCALES, 5, column, "");

        assertProblems(rubric).areOnly(EMPTY_CELL, SCALES, 5, column);
    }

    @Test
    void wantsTwoLevels() {
        rubric.row(SCALES, "confidence", "LO", "Low", "or lower", "Little.", "Assumption");

        assertProblems(rubric).areOnly(SHORT_SCALE, SCALES, 17, "scale");
    }

    @ParameterizedTest
    @CsvSource({"LO, Other, code", "lo, Other, code", "HI, Low, label", "HI, LO, label"})
    void namesEachLevelApart(String code, String label, String column) {
        rubric.row(SCALES, "confidence", "LO", "Low", "or lower", "Little.", "Assumption")
                .row(SCALES, "confidence", code, label, "or lower", "Much.", "Assumption");

        Problem problem = assertProblems(rubric).areOnly(DUPLICATE_ID, SCALES, 18, column);

        assertThat(problem.message()).endsWith("names the level in row 17 already.");
    }

    @Test
    void readsTheSameLettersInEveryLocale() {
        rubric.row(SCALES, "confidence", "HI", "Hi", "or lower", "Little.", "Assumption")
                .row(SCALES, "confidence", "hi", "High", "or lower", "Much.", "Assumption");

        assertProblems(rubric).areOnly(DUPLICATE_ID, SCALES, 18, "code");
    }
}
