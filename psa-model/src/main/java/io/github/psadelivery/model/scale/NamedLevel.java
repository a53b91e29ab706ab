package io.github.psadelivery.model.scale;

/**
 * A level of a scale that a rubric brings along, such as the five colours of a delivery confidence assessment.
 *
 * <p>Scale and direction: rank 0 is the worst level.
 *
 * <p>Range: the standard scales have enums of their own, and a named level never equals one of them.
 *
 * <p>Thread-safety: immutable.
 *
 * @param scale the id of the scale
 * @param rank the position on the scale, with 0 for the worst level
 * @param code the short word that tables print
 * @param label the full word that people read
 */
public record NamedLevel(String scale, int rank, String code, String label) implements Level {

    /**
     * Checks the rank and that no word is blank.
     *
     * @throws IllegalArgumentException if the rank is negative or a word is blank
     */
    public NamedLevel {
        if (rank < 0) {
            throw new IllegalArgumentException(
                    "rank is %s. Count the levels of a scale from 0, the worst, upwards.".formatted(rank));
        }
        if (scale.isBlank() || code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("scale is “%s”, code is “%s” and label is “%s”. Give all three a word."
                    .formatted(scale, code, label));
        }
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
