package io.github.psadelivery.scoring.outcome;

import io.github.psadelivery.model.scale.Level;
import java.util.List;
import java.util.Optional;

/**
 * A departure that somebody decided: the published or a panel's likelihood is not what the rubric gives. Both stay
 * visible.
 *
 * @param from what the rubric gives
 * @param to what was published or decided
 * @param because the reason; empty when it is not known
 * @param by who decided; empty when it is not known
 * @param hypotheses our guesses at the reason, each an <b>Assumption</b>
 */
public record PanelOverride(
        Outcome from, Level to, Optional<String> because, Optional<String> by, List<String> hypotheses) {
    public PanelOverride {
        hypotheses = List.copyOf(hypotheses);
    }

    /** How many levels lie between the nearer end of what the rubric gives and what was decided: 1 or more. */
    public int steps() {
        return Math.min(Math.abs(from.worst().stepsTo(to)), Math.abs(from.best().stepsTo(to)));
    }
}
