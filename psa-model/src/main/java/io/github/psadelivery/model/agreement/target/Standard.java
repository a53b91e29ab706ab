package io.github.psadelivery.model.agreement.target;

/**
 * A floor that a department promises to hold, not a gain. It is judged at every observation, a target only at its date.
 *
 * <p>Level and scope: those of the minimum standard of the indicator, where they stand once.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements; slides of Thomas and Kirkland, 2016, on minimum standards for equity.
 * <b>Assumption</b>: judged at every observation.
 *
 * @param indicator the id of the indicator whose minimum standard this is
 */
public record Standard(String id, String text, String indicator) {}
