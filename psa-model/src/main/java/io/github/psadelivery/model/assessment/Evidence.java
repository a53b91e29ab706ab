package io.github.psadelivery.model.assessment;

/**
 * Something that a statement rests on.
 *
 * <p>Errors: a blank reference is refused.
 *
 * <p>Thread-safety: immutable.
 *
 * @param reference where to find it, such as the title and page of a document
 */
public record Evidence(String reference) {

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException if the reference is blank
     */
    public Evidence {
        if (reference.isBlank()) {
            throw new IllegalArgumentException(
                    "reference is “%s”. Say where the evidence is to be found, or leave it out.".formatted(reference));
        }
    }

    /** Gives the reference. */
    @Override
    public String toString() {
        return reference;
    }
}
