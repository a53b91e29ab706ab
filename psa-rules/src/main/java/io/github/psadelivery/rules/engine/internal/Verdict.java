package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import java.util.List;

/**
 * What the rules say of one judgement in one state. Immutable, and shared by every score that meets the state.
 *
 * @param level the lowest ceiling, or the best level where no cap applies
 * @param binding the caps whose ceiling is that level, in the order of the table
 * @param others the caps that applied without binding, in the order of the table
 */
public record Verdict(Level level, List<Cap> binding, List<Cap> others) {
    public Verdict {
        binding = List.copyOf(binding);
        others = List.copyOf(others);
    }
}
