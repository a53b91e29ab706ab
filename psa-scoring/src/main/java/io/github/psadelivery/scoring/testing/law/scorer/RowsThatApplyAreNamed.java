package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.End;
import io.github.psadelivery.scoring.testing.law.internal.LawOfReasons;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <b>L22</b> Every row that applies is named.
 *
 * <p>Why: A cap that applies and is not told is one that nobody will lift, and an area that a scorer overlooks shows
 * only here if its cap does not bind.
 *
 * <p>Strength: expected. A scorer of one’s own may name the binding rows alone.
 *
 * <p>How it is checked: each row of the rubric is read off the assessment at both ends; if it applies, it must be
 * among the reasons of that end, binding or not.
 *
 * <p>A failure means: an area is overlooked, or rows are dropped on the way to the reasons.
 *
 * <p>Thread-safety: immutable.
 */
public final class RowsThatApplyAreNamed extends LawOfReasons {

    public RowsThatApplyAreNamed() {
        super(22, Strength.EXPECTED, "Every row that applies is named");
    }

    @Override
    protected Stream<Violation> violations(Rubric rubric, Item item, Reasons reasons, End end) {
        Set<String> named = Stream.concat(reasons.binding().stream(), reasons.others().stream())
                .map(applied -> applied.cap().id())
                .collect(Collectors.toSet());
        return rubric.caps(item.id()).stream()
                .filter(row -> end.applies(row) && !named.contains(row.id()))
                .map(row -> new Violation(
                        item.id(),
                        "%s among the reasons: %s".formatted(row.id(), rubric.sentence(row)),
                        "only " + named));
    }
}
