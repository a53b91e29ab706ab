package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
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
        binding = FixedList.copyOf(binding);
        others = FixedList.copyOf(others);
        assumed = FixedList.copyOf(assumed);
    }

    /** Whether nothing lowers the outcome, so that it has the best level of its scale. */
    public boolean isNoCapApplying() {
        return binding.isEmpty();
    }
}
