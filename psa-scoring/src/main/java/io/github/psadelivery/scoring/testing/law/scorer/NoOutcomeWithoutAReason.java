package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <b>L08</b> No outcome is without a reason.
 *
 * <p>Why: A colour without a reason cannot be acted on or argued with. Nothing is ever rated without one.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: for each end of each derived outcome: the level is the one that the outcome has there; below
 * the best level at least one cap binds, and every binding cap has that level as its ceiling; caps that apply
 * without binding have a better one. A judgement is either stated or derived.
 *
 * <p>A failure means: levels and reasons are computed on two roads that have come apart, or a level was changed
 * afterwards.
 *
 * <p>Thread-safety: immutable.
 */
public final class NoOutcomeWithoutAReason extends Law {

    public NoOutcomeWithoutAReason() {
        super(8, Strength.REQUIRED, "No outcome is without a reason");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment ->
                tested.scorer().score(assessment) instanceof Scored scored ? unreasoned(scored) : Optional.empty();
    }

    private static Optional<Violation> unreasoned(Scored scored) {
        for (JudgementResult result : scored.judgements()) {
            if (result.stated().isEmpty() && result.derived().isEmpty()) {
                String id = result.judgement().id();
                return Optional.of(new Violation(id, id + " stated or derived", result.outcome() + " from nowhere"));
            }
        }
        for (Map.Entry<Item, Derived> entry : Told.derived(scored).entrySet()) {
            Derived derived = entry.getValue();
            Item item = entry.getKey();
            Optional<Violation> found = unreasoned(item, derived.outcome().worst(), derived.atWorst())
                    .or(() -> unreasoned(item, derived.outcome().best(), derived.atBest()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> unreasoned(Item item, Level level, Reasons reasons) {
        boolean isBest = level.equals(item.requiredScale().best());
        boolean isReasoned = reasons.level().equals(level)
                && (isBest || !reasons.binding().isEmpty())
                && reasons.binding().stream()
                        .allMatch(cap -> cap.cap().ceiling().equals(level))
                && reasons.others().stream()
                        .allMatch(cap -> level.isWorseThan(cap.cap().ceiling()));
        return isReasoned
                ? Optional.empty()
                : Optional.of(new Violation(
                        item.id(),
                        "%s %s with a cap at that level as its reason".formatted(item.id(), level),
                        "%s, held by %s".formatted(reasons.level(), ceilings(reasons.binding()))));
    }

    private static String ceilings(List<AppliedCap> caps) {
        return caps.isEmpty()
                ? "no cap"
                : caps.stream()
                        .map(cap -> cap.cap().id() + " at " + cap.cap().ceiling())
                        .collect(Collectors.joining(", "));
    }
}
