package io.github.psadelivery.model.scale;

/**
 * One step of an ordered scale, such as Amber/Red of the rating.
 *
 * <p>Scale and direction: rank 0 is the worst level of its scale, and each better level is one rank higher. Low
 * challenge is the better input, so High has rank 0.
 *
 * <p>Range: levels can be compared with levels of the same scale only. Two levels of different classes are never
 * equal, even where scale and rank agree: compare them with {@link #stepsTo}.
 *
 * <p>Thread-safety: every level of this library is immutable.
 *
 * <pre>{@code
 * Rating.AMBER_RED.isWorseThan(Rating.GREEN);   // true
 * Rating.AMBER_RED.stepsTo(Rating.GREEN);       // 2
 * }</pre>
 */
public interface Level {

    /** Gives the id of the scale, such as {@code rating}. */
    String scale();

    /** Gives the short word that tables print, such as {@code AR}. */
    String code();

    /** Gives the full word that people read, such as {@code Amber/Red}. */
    String label();

    /** Gives the position on the scale, with 0 for the worst level. */
    int rank();

    /**
     * Says whether this level is the other one or worse.
     *
     * @throws IllegalArgumentException if the other level is of another scale
     */
    default boolean isAtOrBelow(Level other) {
        return stepsTo(other) >= 0;
    }

    /**
     * Says whether this level is worse than the other.
     *
     * @throws IllegalArgumentException if the other level is of another scale
     */
    default boolean isWorseThan(Level other) {
        return stepsTo(other) > 0;
    }

    /**
     * Counts the steps from this level to the other: positive if the other is better, negative if it is worse.
     *
     * @throws IllegalArgumentException if the other level is of another scale
     */
    default int stepsTo(Level other) {
        if (!scale().equals(other.scale())) {
            throw new IllegalArgumentException(
                    "%s of %s cannot be compared with %s of %s. Compare levels of one scale only."
                            .formatted(label(), scale(), other.label(), other.scale()));
        }
        return other.rank() - rank();
    }
}
