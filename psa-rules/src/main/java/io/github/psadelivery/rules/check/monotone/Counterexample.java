package io.github.psadelivery.rules.check.monotone;

import io.github.psadelivery.model.scale.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A better rating that gives a worse outcome. Immutable.
 *
 * @param levelByItem the levels of the worse ratings, for items that are not at their best and the one that is raised
 * @param raised the id of the item whose rating gets better
 * @param from its level before
 * @param to its level after, better than before
 * @param before the outcome before
 * @param after the outcome after, worse than before
 */
public record Counterexample(
        Map<String, Level> levelByItem, String raised, Level from, Level to, Level before, Level after) {
    public Counterexample {
        levelByItem = Collections.unmodifiableMap(new LinkedHashMap<>(levelByItem));
    }
}
