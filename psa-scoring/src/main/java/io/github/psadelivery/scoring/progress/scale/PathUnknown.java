package io.github.psadelivery.scoring.progress.scale;

/**
 * Why nobody can say how the latest value stands against a planned path.
 *
 * <p>Thread-safety: immutable.
 */
public enum PathUnknown {
    /** No trajectory is planned. */
    NO_TRAJECTORY,
    /** Nothing is observed. */
    NO_DATA,
    /** The latest value was measured before the path begins. */
    BEFORE_THE_PATH,
    /** The latest value was measured after the path ends. */
    AFTER_THE_PATH,
    /** The path ends where it begins, so that a gap has no measure. */
    NO_DISTANCE,
    /** The latest value is older than its frequency and lag allow. */
    DATA_TOO_OLD
}
