package io.github.psadelivery.model.governance.implementation;

/**
 * One of the two ways in which progress is reported side by side.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016, whose figure with the details is lost.
 */
public enum ReportingTrack {
    /** By documents that all parties agree. */
    FORMAL,
    /** By talk and note. */
    INFORMAL
}
