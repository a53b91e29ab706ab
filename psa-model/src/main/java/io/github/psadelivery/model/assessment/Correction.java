package io.github.psadelivery.model.assessment;

/**
 * A word of the source that is read as another one, with the reason, so that the slip and its repair both stay
 * visible.
 *
 * <p>Absence: an empty reason means that none was given, which is a problem that is told when the assessment is
 * checked.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new Correction("challenge", "N", "M", "N is no level, and another target has the same line with M.");
 * }</pre>
 *
 * @param item the id of the item, or {@code date}
 * @param asPrinted what stands in the source
 * @param readAs what it is taken to mean
 * @param because why
 */
public record Correction(String item, String asPrinted, String readAs, String because) {}
