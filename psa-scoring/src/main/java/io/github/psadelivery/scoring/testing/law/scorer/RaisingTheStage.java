package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.testing.law.internal.Raising;

/**
 * <b>L04</b> Raising the stage or a stated judgement never lowers the likelihood.
 *
 * <p>Why: A later stage of delivery, a better direct input and a better judgement are all better news, and better
 * news must not lower the likelihood.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the stage, every other input that counts where it is not stated, and every stated judgement
 * are raised by one level, each in turn; neither end of the likelihood may fall.
 *
 * <p>A failure means: the scale of stages was read the wrong way round (1 is the earliest and the worst), or a rule
 * asks for exactly one stage.
 *
 * <p>Thread-safety: immutable.
 */
public final class RaisingTheStage extends Raising {

    public RaisingTheStage() {
        super(4, "Raising the stage or a stated judgement never lowers the likelihood");
    }

    @Override
    protected boolean isRaised(Item item) {
        return item.kind() == ItemKind.JUDGEMENT || (item.kind() == ItemKind.INPUT && !item.uncappedIfNotStated());
    }
}
