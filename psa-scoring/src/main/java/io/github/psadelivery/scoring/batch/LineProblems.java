package io.github.psadelivery.scoring.batch;

import io.github.psadelivery.model.problem.Problem;
import java.util.List;

/**
 * Everything that is wrong with one line of a batch.
 *
 * <p>Thread-safety: immutable.
 *
 * @param line the number of the line, or of the row of a sheet, with 1 for the first
 * @param problems all of them, in the order of their places
 */
public record LineProblems(int line, List<Problem> problems) {

    /** Copies the problems. */
    public LineProblems {
        problems = List.copyOf(problems);
    }

    /** Says whether the line was rejected; with warnings alone it was scored all the same. */
    public boolean isRejected() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
