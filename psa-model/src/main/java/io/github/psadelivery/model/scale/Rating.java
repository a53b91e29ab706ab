package io.github.psadelivery.model.scale;

import java.util.List;

/**
 * The four colours of planning, of capacity, of their areas and of the likelihood of delivery.
 *
 * <p>Scale and direction: from Red, the worst, to Green, the best, which is also the natural order.
 *
 * <p>Absence: no level means "not assessed"; whoever keeps ratings says so with an {@code Optional} or leaves the
 * item out.
 *
 * <p>Errors: {@link #parse} refuses a text that is no level.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, meaning of the four colours; in
 * our words.
 */
public enum Rating implements Level {
    /** Highly problematic: act decisively and at once. */
    RED(0, "R", "Red"),
    /** Problematic: needs a lot of attention, and parts need urgent action. */
    AMBER_RED(1, "AR", "Amber/Red"),
    /** A mixed picture: parts need a lot of attention, but some are good. */
    AMBER_GREEN(2, "AG", "Amber/Green"),
    /** Good: needs polishing and systematic carrying-out. */
    GREEN(3, "G", "Green");

    /** The id of this scale. */
    public static final String SCALE = "rating";

    private final int rank;
    private final String code;
    private final String label;

    Rating(int rank, String code, String label) {
        this.rank = rank;
        this.code = code;
        this.label = label;
    }

    /**
     * Reads a code or a label, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is neither; the message lists the valid words and the nearest
     */
    public static Rating parse(String text) {
        return LevelWords.parse(text, SCALE, List.of(values()));
    }

    @Override
    public String scale() {
        return SCALE;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int rank() {
        return rank;
    }

    /** Gives the label, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return label;
    }
}
