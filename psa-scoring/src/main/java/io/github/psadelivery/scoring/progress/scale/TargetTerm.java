package io.github.psadelivery.scoring.progress.scale;

/**
 * How a target stands, in the terms of the departmental reports of 1998 to 2008. Each term belongs to one phase:
 * interim ones are used until the result at the target's date can be known, final ones from then on.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: on course and slippage, the House of Commons Treasury Committee, HC 35 of session 2008-09, and the
 * National Audit Office, Joint Targets; partly met and not met, the Public Administration Select Committee, Fifth
 * Report of session 2002-03, annex. <b>Assumption</b>: the exact wording of the other terms, which is recalled.
 */
public enum TargetTerm {
    /** Nothing later than the baseline is known. */
    NOT_YET_ASSESSED("not yet assessed", false),
    /** Progress is below plan. */
    SLIPPAGE("slippage", false),
    /** Progress is in line with plan. */
    ON_COURSE("on course", false),
    /** Progress is beyond plan. */
    AHEAD("ahead", false),
    /** Reached before its date, and the department has recorded why it cannot slip back. */
    MET_EARLY("met early", false),
    /** Reached at its date. */
    MET("met", true),
    /** An open-ended target was reached, and further reports would say nothing. */
    MET_ONGOING("met, ongoing", true),
    /** One element of several, or more, but not what the target needs. */
    PARTLY_MET("partly met", true),
    /** Not reached, or reached late. */
    NOT_MET("not met", true),
    /** Could never be assessed. */
    NOT_KNOWN("not known", true);

    private final String label;
    private final boolean isFinal;

    TargetTerm(String label, boolean isFinal) {
        this.label = label;
        this.isFinal = isFinal;
    }

    /** Gives the words that people read. */
    public String label() {
        return label;
    }

    /** Whether the term is the last word on its target. */
    public boolean isFinal() {
        return isFinal;
    }

    /** Whether the target, or the element, is met. */
    public boolean isMet() {
        return this == MET || this == MET_EARLY || this == MET_ONGOING;
    }

    @Override
    public String toString() {
        return label;
    }
}
