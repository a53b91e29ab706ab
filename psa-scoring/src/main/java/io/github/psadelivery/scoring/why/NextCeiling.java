package io.github.psadelivery.scoring.why;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import java.util.List;

/**
 * The ceiling to which an outcome would fall next. Immutable.
 *
 * @param level the ceiling
 * @param caps the caps that have it, in the order of the table, none of which applies
 */
public record NextCeiling(Level level, List<NotApplying> caps) {
    public NextCeiling {
        caps = List.copyOf(caps);
    }

    /** A cap that does not apply, as a sentence, and how far it is from applying. */
    public record NotApplying(Cap cap, String sentence, List<Count> counts) {
        public NotApplying {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One condition of a cap and what it counted.
     *
     * @param count how many items are at its level or worse
     * @param applicable how many apply
     * @param needed how many it takes; one more than apply where no number would do
     */
    public record Count(Condition condition, int count, int applicable, int needed) {

        /** Whether this condition holds by itself. */
        public boolean isMet() {
            return count >= needed;
        }
    }
}
