package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.testing.law.internal.Raising;

/**
 * <b>L05</b> Raising recent performance never lowers the likelihood.
 *
 * <p>Why: Results nearer to the planned path must not lower the likelihood. It is a law of its own because recent
 * performance is the one input that may be unknown without any effect.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each stated input that caps nothing where it is not stated is raised by one level; neither
 * end of the likelihood may fall.
 *
 * <p>A failure means: the direction of the scale was mistaken: below the path is the worst level and above it the
 * best.
 *
 * <p>Thread-safety: immutable.
 */
public final class RaisingRecentPerformance extends Raising {

    public RaisingRecentPerformance() {
        super(5, "Raising recent performance never lowers the likelihood");
    }

    @Override
    protected boolean isRaised(Item item) {
        return item.kind() == ItemKind.INPUT && item.uncappedIfNotStated();
    }
}
