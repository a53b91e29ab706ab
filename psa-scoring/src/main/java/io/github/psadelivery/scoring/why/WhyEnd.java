package io.github.psadelivery.scoring.why;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import java.util.List;
import java.util.Optional;

/**
 * Why an outcome has its level at one end. Immutable.
 *
 * @param level the level
 * @param binding the caps whose ceiling it is, with what set each off; none where no cap applies
 * @param others the caps that applied without binding, since another is lower
 * @param next the next lower ceiling, which did not bind since none of its caps applied; empty where there is none
 * @param assumed the items that nothing was stated about, and that this end assumes
 */
public record WhyEnd(
        Level level, List<WhyCap> binding, List<AppliedCap> others, Optional<NextCeiling> next, List<Item> assumed) {
    public WhyEnd {
        binding = List.copyOf(binding);
        others = List.copyOf(others);
        assumed = List.copyOf(assumed);
    }
}
