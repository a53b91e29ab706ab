package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.Optional;

/**
 * <b>L21</b> What the rubric allows is scored, and nothing else.
 *
 * <p>Why: A scorer that rejects what it finds difficult keeps every other law without doing anything, and one that
 * scores what has no meaning hides a mistake in the data.
 *
 * <p>Strength: required. A scorer of one’s own that is stricter than the tables has another rubric; hold it against that.
 *
 * <p>How it is checked: the rubric’s own check is asked; where it finds no problem the scorer must score, and where
 * it finds some it must reject.
 *
 * <p>A failure means: words, levels or not-applicables are read otherwise than the rubric’s tables say.
 *
 * <p>Thread-safety: immutable.
 */
public final class WhatTheRubricAllowsIsScored extends Law {

    public WhatTheRubricAllowsIsScored() {
        super(21, Strength.REQUIRED, "What the rubric allows is scored, and nothing else");
    }

    @Override
    public Trial on(Tested tested) {
        PsaScorer reader = PsaScorer.of(tested.rubric());
        return assessment -> {
            boolean isAllowed = reader.check(assessment).isEmpty();
            Result result = tested.scorer().score(assessment);
            return isAllowed == result instanceof Scored
                    ? Optional.empty()
                    : Optional.of(new Violation(
                            tested.rubric().likelihood().id(), isAllowed ? "scored" : "rejected", Told.of(result)));
        };
    }
}
