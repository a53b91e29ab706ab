package io.github.psadelivery.model.agreement.terms;

/**
 * Under which rules agreements were made.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007; slides of Thomas and Kirkland,
 * 2016.
 */
public enum Regime {
    /** The first agreements, about 600 targets. */
    PSA_1998,
    /** The agreements of the Spending Review 2000. */
    SR2000,
    /** The agreements of the Spending Review 2002, into which the delivery contracts were merged. */
    SR2002,
    /** The agreements of the Spending Review 2004, without Service Delivery Agreements. */
    SR2004,
    /** The 30 corporate agreements of the Comprehensive Spending Review 2007, until June 2010. */
    CSR07,
    /** The Single Departmental Plans from 2015 to 2020. */
    SDP_2015;

    /** Says whether agreements of this regime belong to one department, with targets beneath objectives. */
    public boolean isOfDepartments() {
        return compareTo(CSR07) < 0;
    }
}
