package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Completions;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.ArrayList;
import java.util.Optional;

/**
 * <b>L01</b> The same assessment always gets an equal result.
 *
 * <p>Why: A rating that changes when nothing has changed cannot be trusted, compared with last month’s, or defended.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each assessment is scored, then an equal copy of it, then another assessment, then the first
 * one again; all three results must be equal, reasons among them.
 *
 * <p>A failure means: something outside the assessment takes part: a cache under a wrong key, a clock, chance, the
 * iteration order of a hash map, or a value that an earlier score left behind.
 *
 * <p>Thread-safety: immutable.
 */
public final class SameAssessmentSameResult extends Law {

    public SameAssessmentSameResult() {
        super(1, Strength.REQUIRED, "The same assessment always gets an equal result");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> {
            Result first = tested.scorer().score(assessment);
            Assessment copy = Edited.statements(assessment, new ArrayList<>(assessment.statements()));
            Result again = tested.scorer().score(copy);
            tested.scorer().score(new Completions(tested.rubric(), assessment).best());
            Result afterAnother = tested.scorer().score(assessment);
            Optional<Violation> violation = Held.same(first, again, "the second time")
                    .or(() -> Held.same(first, afterAnother, "after another assessment"));
            boolean isEqual = first.equals(again) && first.equals(afterAnother);
            return violation.isPresent() || isEqual
                    ? violation
                    : Optional.of(new Violation("", "equal results", "results that say the same and are not equal"));
        };
    }
}
