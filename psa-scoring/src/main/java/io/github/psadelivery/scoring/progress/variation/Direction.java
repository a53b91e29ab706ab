package io.github.psadelivery.scoring.progress.variation;

/**
 * Whether units come closer together.
 *
 * <p>Thread-safety: immutable.
 */
public enum Direction {
    /** The gap has become smaller. */
    NARROWER,
    /** The gap is the same. */
    UNCHANGED,
    /** The gap has become larger. */
    WIDER
}
