package io.github.psadelivery.model.assessment;

/**
 * The assessor's word that an area does not apply to the subject, so that it counts neither for nor against it.
 *
 * <p>Absence: an empty reason means that none was given, which is a problem that is told when the assessment is
 * checked.
 *
 * <p>Thread-safety: immutable.
 *
 * @param item the id of the area as the assessor wrote it
 * @param because the reason
 */
public record NotApplicable(String item, String because) implements Statement {}
