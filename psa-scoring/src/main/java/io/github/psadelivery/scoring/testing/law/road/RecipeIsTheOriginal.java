package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.Optional;

/**
 * <b>L17</b> The recipe builds the original.
 *
 * <p>Why: A recipe travels to another machine or another day, and there must build a scorer that gives the same.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the scorer is built again from its recipe; every result must be equal to the original’s.
 *
 * <p>A failure means: the recipe names the rubric too loosely, or leaves out an option that takes part in the
 * outcome.
 *
 * <p>Thread-safety: immutable.
 */
public final class RecipeIsTheOriginal extends Law {

    public RecipeIsTheOriginal() {
        super(17, Strength.REQUIRED, "The recipe builds the original");
    }

    @Override
    public Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().recipe().isPresent() ? Optional.empty() : Optional.of("no recipe is given");
    }

    @Override
    public Trial on(Tested tested) {
        Scorer rebuilt = tested.roads().recipe().orElseThrow().get();
        return assessment -> {
            Result original = tested.scorer().score(assessment);
            Result again = rebuilt.score(assessment);
            return Held.same(original, again, "by recipe")
                    .or(() -> original.rubric().equals(again.rubric())
                            ? Optional.empty()
                            : Optional.of(
                                    new Violation("", "rubric " + original.rubric(), "rubric " + again.rubric())));
        };
    }
}
