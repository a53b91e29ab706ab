package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.model.scale.Level;

/**
 * One row of {@code scales.csv}: a level with the words around it.
 *
 * @param level the level itself
 * @param orWorse how "this level or worse" is said, for instance {@code or earlier} for a stage
 * @param meaning what the level means, a sentence
 * @param source where the meaning comes from
 */
public record ScaleLevel(Level level, String orWorse, String meaning, String source) {}
