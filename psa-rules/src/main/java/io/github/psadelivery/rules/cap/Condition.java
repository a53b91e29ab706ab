package io.github.psadelivery.rules.cap;

import io.github.psadelivery.model.scale.Level;

/**
 * One half of a cap: at least so many of these items are rated at this level or worse.
 *
 * @param atLeast how many, or what share of the applicable ones
 * @param of the items counted
 * @param level the best level that still counts
 */
public record Condition(Threshold atLeast, Selection of, Level level) {

    /** The condition as an author would read it in a row: {@code over half of areas of planning Amber/Red}. */
    @Override
    public String toString() {
        return "%s of %s %s".formatted(atLeast, of, level.label());
    }
}
