package io.github.psadelivery.scoring.progress.change;

/**
 * One cause of a change, and what it did alone.
 *
 * <p>Thread-safety: immutable.
 *
 * @param cause the cause
 * @param from the rating before it
 * @param to the rating after it
 */
public record ChangeStep(ChangeCause cause, String from, String to) {}
