package io.github.psadelivery.scoring.progress.target;

/**
 * What a reader of a target's term must know beside it.
 *
 * <p>Thread-safety: immutable.
 */
public enum TargetFlag {
    /** The element names an indicator that is not there. */
    NO_INDICATOR,
    /** The indicator has no target value. */
    NO_TARGET_VALUE,
    /** No trajectory was planned, and a straight line was taken in its place. */
    STRAIGHT_LINE_ASSUMED,
    /** Nothing says what progress by now should be. */
    NO_PATH,
    /** The target level is reached before its date, and nobody recorded that it cannot slip back. */
    REACHED_BEFORE_ITS_DATE,
    /** The target level is reached now and was not at its date. */
    REACHED_LATE,
    /** The newest observation is older than its frequency and lag allow. */
    DATA_TOO_OLD,
    /** Some elements have no data, and were taken neither for met nor for slipping. */
    ELEMENTS_WITHOUT_DATA,
    /** The technical note does not say how the elements add up, so all are needed. */
    COMPOSITION_NOT_STATED,
    /** How the elements add up cannot be read, so all are needed. */
    COMPOSITION_UNREADABLE
}
