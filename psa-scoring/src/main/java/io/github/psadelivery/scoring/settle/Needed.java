package io.github.psadelivery.scoring.settle;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An item that must be assessed for the likelihood to be settled. Immutable.
 *
 * @param item the area or input
 * @param proof what shows that it can still decide; empty only where the search was too large
 */
public record Needed(Item item, Optional<Proof> proof) {

    /**
     * Two ways in which all that is missing can turn out, which differ in the one item and in the likelihood.
     *
     * @param others the levels of the other missing items, by id; those that are not named are at their worst
     * @param worse the likelihood with the item at its worst
     * @param level a better level of the item
     * @param better the likelihood with the item at that level
     */
    public record Proof(Map<String, Level> others, Level worse, Level level, Level better) {
        public Proof {
            others = Collections.unmodifiableMap(new TreeMap<>(others));
        }
    }
}
