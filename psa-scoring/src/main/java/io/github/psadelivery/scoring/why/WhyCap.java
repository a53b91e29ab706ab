package io.github.psadelivery.scoring.why;

import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.List;
import java.util.Optional;

/**
 * A cap that binds, and what set it off. Immutable.
 *
 * @param applied the cap with its sentence, reason and source
 * @param grounds what set it off, in the order of the tree
 */
public record WhyCap(AppliedCap applied, List<Ground> grounds) {
    public WhyCap {
        grounds = List.copyOf(grounds);
    }

    /**
     * An item that set a cap off.
     *
     * @param trigger the item with its level, and the assessor's rationale and evidence where it is stated
     * @param beneath why it has that level, where it is a judgement that rules derived
     */
    public record Ground(Trigger trigger, Optional<Why> beneath) {}
}
