package io.github.psadelivery.scoring.testing.law.scorer;

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
 * <b>L07</b> Both ends of an open outcome can come true.
 *
 * <p>Why: An interval from the worst to the best level is always right and never useful. An end that cannot come
 * true frightens, or comforts, without cause.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: with everything missing at its worst each outcome must be the worst end, and with everything
 * missing at its best the best end.
 *
 * <p>A failure means: an interval is wider than what is missing can make it, for instance since gaps are counted
 * against areas that do not apply, or against a judgement that was stated.
 *
 * <p>Thread-safety: immutable.
 */
public final class BothEndsComeTrue extends Law {

    public BothEndsComeTrue() {
        super(7, Strength.REQUIRED, "Both ends of an open outcome can come true");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> {
            Completions completions = new Completions(tested.rubric(), assessment);
            return tested.scorer().score(assessment) instanceof Scored open
                            && tested.scorer().score(completions.worst()) instanceof Scored worst
                            && tested.scorer().score(completions.best()) instanceof Scored best
                    ? missed(open, worst, best)
                    : Optional.empty();
        };
    }

    private static Optional<Violation> missed(Scored open, Scored worst, Scored best) {
        Map<String, Outcome> atWorst = Told.outcomes(worst);
        Map<String, Outcome> atBest = Told.outcomes(best);
        for (Map.Entry<String, Outcome> entry : Told.outcomes(open).entrySet()) {
            Outcome outcome = entry.getValue();
            Outcome low = atWorst.getOrDefault(entry.getKey(), outcome);
            Outcome high = atBest.getOrDefault(entry.getKey(), outcome);
            if (!low.worst().equals(outcome.worst()) || !high.best().equals(outcome.best())) {
                return Optional.of(new Violation(
                        entry.getKey(),
                        "%s reaches both ends of %s".formatted(entry.getKey(), outcome),
                        "%s with all that is missing at its worst, %s at its best".formatted(low, high)));
            }
        }
        return Optional.empty();
    }
}
