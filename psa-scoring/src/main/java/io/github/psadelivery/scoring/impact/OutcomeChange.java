package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * One outcome of an assessment that differs between two rubrics. Immutable.
 *
 * @param item the id of the judgement, or of the likelihood
 * @param from what the older rubric gives; empty where it cannot score the assessment or has no such judgement
 * @param to what the newer rubric gives; empty likewise
 * @param rules the ids of the rules that did it: where the outcome fell those that now hold it down, where it rose those
 *     that did so before
 */
public record OutcomeChange(
        Assessment assessment, String item, Optional<Outcome> from, Optional<Outcome> to, List<String> rules) {
    public OutcomeChange {
        rules = List.copyOf(rules);
    }
}
