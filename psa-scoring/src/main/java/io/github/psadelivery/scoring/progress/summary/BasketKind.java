package io.github.psadelivery.scoring.progress.summary;

/**
 * Whose indicators are rated together.
 *
 * <p>Thread-safety: immutable.
 */
public enum BasketKind {
    /** A Public Service Agreement of the Comprehensive Spending Review 2007. */
    PSA,
    /** A departmental strategic objective. */
    DSO
}
