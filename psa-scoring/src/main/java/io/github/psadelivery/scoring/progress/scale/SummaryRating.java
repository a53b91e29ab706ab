package io.github.psadelivery.scoring.progress.scale;

/**
 * How much progress a whole basket of indicators shows: that of a PSA or of a departmental strategic objective.
 *
 * <p>Scale and direction: the order is that of ceilings, the lowest first. {@link #NOT_YET_ASSESSED} is no level of
 * progress; it comes first because a basket that cannot be assessed gets no better rating, whatever else holds.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: the House of Commons Communities and Local Government Committee, HC 391 of session 2009-10, chapter 2,
 * has the first, third and fourth label with counts. <b>Assumption</b>: the label of {@link #NO_PROGRESS}, which is
 * recalled.
 */
public enum SummaryRating {
    /** Too few indicators have data later than their baseline. */
    NOT_YET_ASSESSED("not yet assessed"),
    /** No indicator has improved. */
    NO_PROGRESS("no progress"),
    /** Some indicators have improved. */
    SOME_PROGRESS("some progress"),
    /** Most indicators have improved. */
    STRONG_PROGRESS("strong progress");

    private final String label;

    SummaryRating(String label) {
        this.label = label;
    }

    /** Gives the words that people read. */
    public String label() {
        return label;
    }

    /** Gives the lower of two ceilings. */
    public SummaryRating orLower(SummaryRating other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    @Override
    public String toString() {
        return label;
    }
}
