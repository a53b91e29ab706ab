package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Completions;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.Optional;

/**
 * <b>L13</b> Everything at the best gives the best.
 *
 * <p>Why: If nothing at all is wrong, a rubric that still withholds the best level has a level that nobody can
 * reach, and says so nowhere.
 *
 * <p>Strength: expected. A rubric may have a ceiling on purpose, such as no Green in the first year; then write that
 * down.
 *
 * <p>How it is checked: everything that is rated or missing is put at its best, areas that do not apply stay so, and
 * every judgement and the likelihood must be settled at the best level of its scale.
 *
 * <p>A failure means: a cap applies to good ratings, or the scorer starts below the best level.
 *
 * <p>Thread-safety: immutable.
 */
public final class AllAtTheBestGivesTheBest extends Law {

    public AllAtTheBestGivesTheBest() {
        super(13, Strength.EXPECTED, "Everything at the best gives the best");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> {
            Assessment best = new Completions(tested.rubric(), assessment).best();
            for (Item item : Edited.rated(tested.rubric(), best)) {
                best = Edited.rated(best, item, item.requiredScale().best());
            }
            return tested.scorer().score(best) instanceof Scored scored ? lower(scored) : Optional.empty();
        };
    }

    private static Optional<Violation> lower(Scored scored) {
        return Told.outcomes(scored).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(new Outcome.Settled(best(scored, entry.getKey()))))
                .map(entry -> new Violation(
                        entry.getKey(),
                        "%s %s with everything at its best".formatted(entry.getKey(), best(scored, entry.getKey())),
                        entry.getValue().toString()))
                .findFirst();
    }

    private static Level best(Scored scored, String item) {
        return scored.usedRubric().required(item).requiredScale().best();
    }
}
