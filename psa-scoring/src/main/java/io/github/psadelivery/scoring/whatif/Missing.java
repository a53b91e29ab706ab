package io.github.psadelivery.scoring.whatif;

/** What a question assumes of areas and inputs that nothing is stated about. */
public enum Missing {
    /** They stand at their worst, so an answer holds whatever they turn out to be; sets may raise them. */
    AT_WORST,
    /** They stand at their best, so an answer is about what is stated alone. */
    AT_BEST
}
