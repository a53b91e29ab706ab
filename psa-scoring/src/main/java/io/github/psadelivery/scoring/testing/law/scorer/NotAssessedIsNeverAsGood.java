package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L11</b> What is not assessed never scores as good.
 *
 * <p>Why: Who leaves a bad area out must not come off better. What is not assessed is neither good nor bad, so the
 * worst end has to reckon with the worst.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each rated area and each rated input in turn is left out; the worst end of each outcome must
 * not rise. Unknown recent performance is exempt by name: the rubric says of such an input that it caps nothing
 * where it is not stated.
 *
 * <p>A failure means: missing ratings are skipped, or taken for the best or for the average; a share is taken of the
 * assessed areas instead of those that apply.
 *
 * <p>Thread-safety: immutable.
 */
public final class NotAssessedIsNeverAsGood extends Law {

    public NotAssessedIsNeverAsGood() {
        super(11, Strength.REQUIRED, "What is not assessed never scores as good");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> tested.scorer().score(assessment) instanceof Scored before
                ? Edited.rated(tested.rubric(), assessment).stream()
                        .filter(item -> item.kind() != ItemKind.JUDGEMENT && !item.uncappedIfNotStated())
                        .flatMap(item -> risen(tested, assessment, before, item).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Violation> risen(Tested tested, Assessment assessment, Scored before, Item item) {
        if (!(tested.scorer().score(Edited.without(assessment, List.of(item))) instanceof Scored after)) {
            return Optional.empty();
        }
        Map<String, Outcome> outcomes = Told.outcomes(after);
        for (Map.Entry<String, Outcome> entry : Told.outcomes(before).entrySet()) {
            Outcome rated = entry.getValue();
            Outcome unrated = outcomes.getOrDefault(entry.getKey(), rated);
            if (rated.worst().isWorseThan(unrated.worst())) {
                return Optional.of(new Violation(
                        entry.getKey(),
                        "%s at worst no better than %s where %s is not assessed"
                                .formatted(entry.getKey(), rated.worst(), item.id()),
                        unrated.toString()));
            }
        }
        return Optional.empty();
    }
}
