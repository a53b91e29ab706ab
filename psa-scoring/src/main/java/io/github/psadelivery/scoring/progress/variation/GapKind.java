package io.github.psadelivery.scoring.progress.variation;

/**
 * Which gap between units is compared over time.
 *
 * <p>Thread-safety: immutable.
 */
public enum GapKind {
    /** From the mean of all units to the best. */
    MEAN_TO_BEST,
    /** From the worst unit to the best. */
    RANGE,
    /** Between the quartiles: the middle half of the units. */
    INTERQUARTILE_RANGE,
    /** The standard deviation. */
    STANDARD_DEVIATION,
    /** From the worst unit to the floor. */
    WORST_TO_FLOOR
}
