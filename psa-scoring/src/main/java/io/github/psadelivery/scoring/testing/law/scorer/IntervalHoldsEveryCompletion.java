package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Completions;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L06</b> The interval holds every completion.
 *
 * <p>Why: An open outcome is a promise: whatever the missing ratings turn out to be, the level will lie between
 * these ends. Nobody may be surprised by a level outside them.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: what is missing is filled in: in every way where there are at most 64, else at its worst, at
 * its best and in 24 drawn ways. Each completed outcome must lie within the outcome before, for each judgement and
 * the likelihood; with nothing missing the outcome must be settled.
 *
 * <p>A failure means: missing ratings are guessed, averaged or skipped instead of being counted at their worst and
 * at their best; or one of the ends was computed on a part of the areas.
 *
 * <p>Thread-safety: immutable.
 */
public final class IntervalHoldsEveryCompletion extends Law {

    public IntervalHoldsEveryCompletion() {
        super(6, Strength.REQUIRED, "The interval holds every completion");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> tested.scorer().score(assessment) instanceof Scored open
                ? new Completions(tested.rubric(), assessment)
                        .some().stream()
                                .flatMap(complete ->
                                        outside(open, tested.scorer().score(complete)).stream())
                                .findFirst()
                : Optional.empty();
    }

    private static Optional<Violation> outside(Scored open, Result completed) {
        String likelihood = open.usedRubric().likelihood().id();
        if (!(completed instanceof Scored settled)) {
            return Optional.of(new Violation(likelihood, "scored once it is completed", Told.of(completed)));
        }
        Map<String, Outcome> outcomes = Told.outcomes(settled);
        for (Map.Entry<String, Outcome> entry : Told.outcomes(open).entrySet()) {
            Outcome outcome = entry.getValue();
            Outcome complete = outcomes.getOrDefault(entry.getKey(), outcome);
            if (!complete.isSettled() || !outcome.spans(complete.worst())) {
                return Optional.of(new Violation(
                        entry.getKey(),
                        "%s settled within %s once all is assessed".formatted(entry.getKey(), outcome),
                        complete + " for a completion"));
            }
        }
        return Optional.empty();
    }
}
