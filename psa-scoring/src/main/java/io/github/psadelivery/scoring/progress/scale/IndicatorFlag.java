package io.github.psadelivery.scoring.progress.scale;

/**
 * What a reader of an indicator's progress must know beside the answer.
 *
 * <p>Thread-safety: immutable.
 */
public enum IndicatorFlag {
    /** The baseline is not fixed yet, so nothing can have improved on it. */
    BASELINE_PENDING,
    /** No observation is later than the baseline. */
    NO_FIRST_DATA,
    /** It improved against the level of the baseline and not against its trend, or the other way round. */
    LEVEL_TREND_DISAGREE,
    /** It is measured by a survey, and neither an error nor a minimum movement is known. */
    SURVEY_ERROR_UNKNOWN,
    /** It improved, and its data system is rated such that this must not count. */
    DATA_SYSTEM_BLOCKS,
    /** The newest observation is older than its frequency and lag allow. */
    DATA_TOO_OLD,
    /** The newest observation is provisional. */
    PROVISIONAL_DATA
}
