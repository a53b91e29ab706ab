package io.github.psadelivery.scoring.progress.change;

/**
 * Why a rating changed.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: reply of Communities and Local Government on the Autumn Performance Report 2007, which moved two ratings
 * without new data. <b>Assumption</b>: {@link #PASSAGE_OF_TIME}, which no source names: a target's date passes, or data
 * grow old, and nothing else is different.
 */
public enum ChangeCause {
    /** Only the day is another. */
    PASSAGE_OF_TIME,
    /** Values of periods that were known already were revised or taken back. */
    CORRECTION,
    /** Periods became known that were not known before. */
    NEW_DATA,
    /**
     * The rules of progress, what an agreement says of its indicators and targets, or what was recorded of them, are
     * others.
     */
    METHOD_CHANGE,
    /** Somebody decided otherwise than the rules, or no longer does. */
    MODERATION
}
