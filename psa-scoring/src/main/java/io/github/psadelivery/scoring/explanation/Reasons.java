package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import java.util.List;

/**
 * Why an outcome has its level at one of its ends.
 *
 * @param level the level
 * @param binding the caps whose ceiling is that level; where there are none, the reason is that no cap applies
 * @param others the caps that applied without binding, since another is lower
 * @param assumed the items that nothing was stated about, and that this end assumes at their worst or best
 */
public record Reasons(Level level, List<AppliedCap> binding, List<AppliedCap> others, List<Item> assumed) {
    public Reasons {
        binding = List.copyOf(binding);
        others = List.copyOf(others);
        assumed = List.copyOf(assumed);
    }

    /** Whether nothing lowers the outcome, so that it has the best level of its scale. */
    public boolean isNoCapApplying() {
        return binding.isEmpty();
    }
}
