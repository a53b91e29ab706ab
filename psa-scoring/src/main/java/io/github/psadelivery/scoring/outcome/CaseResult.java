package io.github.psadelivery.scoring.outcome;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.WorkedCase;
import java.util.List;
import java.util.Optional;

/**
 * What came of running one worked case. Immutable.
 *
 * @param example the row, with what it gives and who says so
 * @param expected what the case says that the rubric gives
 * @param actual what the rubric gives; empty where the case cannot be scored
 * @param deciding the ids of the rules that bind, at either end
 * @param problems why the case fails; empty if it does not
 */
public record CaseResult(
        WorkedCase example, Outcome expected, Optional<Outcome> actual, List<String> deciding, List<Problem> problems) {
    public CaseResult {
        deciding = List.copyOf(deciding);
        problems = List.copyOf(problems);
    }

    /** Whether the rubric gives what the case says. */
    public boolean isAsExpected() {
        return problems.isEmpty();
    }
}
