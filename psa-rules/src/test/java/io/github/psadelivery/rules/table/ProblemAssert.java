package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;

/** Says what a list of problems should hold. */
final class ProblemAssert {
    private final List<Problem> problems;

    private ProblemAssert(List<Problem> problems) {
        this.problems = problems;
    }

    static ProblemAssert assertProblems(EditedRubric rubric) {
        return new ProblemAssert(rubric.problems());
    }

    /** There is exactly one problem, with this code and place. */
    Problem areOnly(ProblemCode code, Place place) {
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).place()).isEqualTo(place);
        return problems.get(0);
    }

    Problem areOnly(ProblemCode code, String file, int row, String column) {
        return areOnly(code, new Place.Cell(file, row, column));
    }
}
