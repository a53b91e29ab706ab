package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;

/**
 * One item at another level. Immutable.
 *
 * @param item an area, a judgement that is stated, or an input such as the stage
 * @param from the level that is stated or assumed
 * @param to the other level of the same scale
 * @param isAssumed whether nothing is stated, so that {@code from} is assumed
 */
public record LevelChange(Item item, Level from, Level to, boolean isAssumed) {

    /** How many levels it is: positive if the item is raised, negative if it is lowered. */
    public int steps() {
        return from.stepsTo(to);
    }
}
