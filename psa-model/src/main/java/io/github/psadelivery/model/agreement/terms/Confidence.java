package io.github.psadelivery.model.agreement.terms;

/**
 * How sure we are of something that is known about a past agreement.
 *
 * <p>Thread-safety: immutable.
 */
public enum Confidence {
    /** Read in a text. */
    VERIFIED,
    /** Published examples agree with it, and the text itself was not seen. */
    CONSISTENT,
    /** General knowledge, which no text at hand confirms. */
    RECALLED
}
