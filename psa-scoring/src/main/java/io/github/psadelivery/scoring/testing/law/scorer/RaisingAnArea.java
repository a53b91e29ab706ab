package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.testing.law.internal.Raising;

/**
 * <b>L03</b> Raising an area never lowers an outcome.
 *
 * <p>Why: Doing better in one area to consider must never be punished. It is what lets a reader ask what would lift
 * a rating, and what makes the ends of an open outcome sure.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each rated area in turn is raised by one level; neither end of any judgement or of the
 * likelihood may fall, also where other areas are not assessed.
 *
 * <p>A failure means: a rule counts good levels instead of bad ones, looks for exactly one level instead of that
 * level or worse, or a scale stands the wrong way round.
 *
 * <p>Thread-safety: immutable.
 */
public final class RaisingAnArea extends Raising {

    public RaisingAnArea() {
        super(3, "Raising an area never lowers an outcome");
    }

    @Override
    protected boolean isRaised(Item item) {
        return item.kind() == ItemKind.AREA;
    }
}
