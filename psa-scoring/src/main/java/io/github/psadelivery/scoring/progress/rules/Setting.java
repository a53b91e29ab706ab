package io.github.psadelivery.scoring.progress.rules;

/**
 * One row of {@code settings.csv}: a value that decides something, with its reason.
 *
 * <p>Thread-safety: immutable where the value is.
 *
 * @param value what the cell says
 * @param reason the row, as results name it
 */
public record Setting<T>(T value, RuleReason reason) {}
