package io.github.psadelivery.scoring.progress.reward;

/**
 * Why a sub-target earns what it does.
 *
 * <p>Thread-safety: immutable.
 */
public enum Earned {
    /** The result is not yet known. */
    NO_RESULT,
    /** With and without an agreement are the same, so that there is nothing to achieve. */
    NO_ENHANCEMENT,
    /** Too little of the enhancement was achieved, so it earns nothing. */
    BELOW_THE_FLOOR,
    /** It earns in proportion to what was achieved. */
    IN_PROPORTION,
    /** All of the enhancement or more was achieved, and it earns the most that it can. */
    CAPPED
}
