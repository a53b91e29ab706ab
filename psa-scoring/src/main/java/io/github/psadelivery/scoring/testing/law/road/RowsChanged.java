package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.Optional;

/** What the two laws about a row more or less share. */
final class RowsChanged {

    private RowsChanged() {}

    /** A violation if a result does not carry the rubric that was asked. */
    static Optional<Violation> rubric(Rubric asked, Result result) {
        return result.rubric().equals(asked.reference())
                ? Optional.empty()
                : Optional.of(new Violation(
                        asked.likelihood().id(), "a result by rubric " + asked, "one by rubric " + result.rubric()));
    }

    /** A violation if the longer rubric gives more than the shorter one, or names another rubric. */
    static Optional<Violation> violation(Rubric longer, Result byLonger, Result byShorter, String how) {
        return rubric(longer, byLonger).or(() -> Held.noneWorse(byLonger, byShorter, how));
    }
}
