package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.End;
import io.github.psadelivery.scoring.testing.law.internal.LawOfReasons;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <b>L10</b> Every row that a reason names really applies.
 *
 * <p>Why: A reason that does not apply is a false statement about a programme and the people who run it.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: for each row that a reason names, its conditions are read off the assessment, item by item,
 * with what is missing at that end; each must be reached, shares over the areas that apply. Each trigger must be an
 * item that the row looks at, at the level it has, and bad enough.
 *
 * <p>A failure means: a threshold is off by one, areas that do not apply are left in the base of a share, or the
 * reasons are those of the other end.
 *
 * <p>Thread-safety: immutable.
 */
public final class ReasonsReallyApply extends LawOfReasons {

    public ReasonsReallyApply() {
        super(10, Strength.REQUIRED, "Every row that a reason names really applies");
    }

    @Override
    protected Stream<Violation> violations(Rubric rubric, Item item, Reasons reasons, End end) {
        return Stream.concat(reasons.binding().stream(), reasons.others().stream())
                .flatMap(applied -> rubric.caps(item.id()).stream()
                        .filter(row -> row.id().equals(applied.cap().id()))
                        .filter(row -> !end.applies(row) || !areTriggersTrue(rubric, row, applied, end))
                        .map(row -> new Violation(
                                item.id(),
                                "%s applies, and so does all that set it off: %s"
                                        .formatted(row.id(), applied.sentence()),
                                end.applies(row) ? "it was set off by " + applied.triggers() : "it does not apply")));
    }

    private static boolean areTriggersTrue(Rubric rubric, Cap row, AppliedCap applied, End end) {
        boolean isOfFreeDrl = applied.cap().conditions().isEmpty();
        return isOfFreeDrl
                || (!applied.triggers().isEmpty()
                        && applied.triggers().stream().allMatch(trigger -> isTrue(rubric, row, trigger, end)));
    }

    private static boolean isTrue(Rubric rubric, Cap row, Trigger trigger, End end) {
        return end.level(trigger.item()).equals(Optional.of(trigger.level()))
                && row.conditions().stream()
                        .anyMatch(condition -> rubric.members(condition.of()).contains(trigger.item())
                                && end.isAsBad(trigger.item(), condition));
    }
}
