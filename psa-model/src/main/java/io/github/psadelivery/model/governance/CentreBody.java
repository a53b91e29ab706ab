package io.github.psadelivery.model.governance;

/**
 * A body of the Centre of government.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements, which names these six.
 */
public enum CentreBody {
    /** The Prime Minister's Office. */
    NO10,
    /** The Prime Minister's Strategy Unit. */
    PMSU,
    /** The Prime Minister's Delivery Unit. */
    PMDU,
    /** Her Majesty's Treasury. */
    HMT,
    /** The National Audit Office. */
    NAO,
    /** The Cabinet Office. */
    CABINET_OFFICE
}
