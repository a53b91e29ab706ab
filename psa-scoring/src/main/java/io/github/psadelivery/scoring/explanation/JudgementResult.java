package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.Optional;

/**
 * One judgement: what the assessor stated of it, what its areas give, and which of the two feeds the likelihood.
 *
 * @param judgement the judgement
 * @param outcome what feeds the likelihood: the stated level where there is one, else the derived outcome
 * @param stated the assessor's own level and reason, where the judgement was stated directly
 * @param derived what the areas give; empty where the judgement is stated and no area is assessed
 * @param provisional why the derived outcome is provisional; empty where it is not, and where the judgement is stated
 */
public record JudgementResult(
        Item judgement,
        Outcome outcome,
        Optional<Rated> stated,
        Optional<Derived> derived,
        Optional<Provisional> provisional) {

    /** Whether stated and derived differ by two levels or more, whatever the missing areas turn out to be. */
    public boolean isStatedFarFromDerived() {
        return stated.isPresent()
                && derived.map(Derived::outcome)
                        .map(given -> stepsOutside(outcome.worst(), given) >= 2)
                        .orElse(false);
    }

    private static int stepsOutside(Level level, Outcome outcome) {
        return outcome.spans(level)
                ? 0
                : Math.min(
                        Math.abs(outcome.worst().stepsTo(level)),
                        Math.abs(outcome.best().stepsTo(level)));
    }
}
