package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.RubricReference;
import java.util.List;

/**
 * An assessment that cannot be scored.
 *
 * @param problems everything that is wrong with it, at least one an error
 */
public record Rejected(Assessment assessment, RubricReference rubric, List<Problem> problems) implements Result {
    public Rejected {
        problems = List.copyOf(problems);
    }
}
