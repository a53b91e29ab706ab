package io.github.psadelivery.model.scale;

import java.util.List;

/**
 * How hard it is to deliver a target, whoever delivers it.
 *
 * <p>Scale and direction: from High, the worst input to the likelihood, to Low, the best, which is also the natural
 * order.
 *
 * <p>Errors: {@link #parse} refuses a text that is no level.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, degree of challenge. They print
 * these three levels and no meaning for them. <b>Assumption</b>: the meanings.
 */
public enum Challenge implements Level {
    /** The target is very hard to deliver. */
    HIGH(0, "H", "High"),
    /** There are real difficulties, and ways round them. */
    MEDIUM(1, "M", "Medium"),
    /** Little stands in the way. */
    LOW(2, "L", "Low");

    /** The id of this scale. */
    public static final String SCALE = "challenge";

    private final int rank;
    private final String code;
    private final String label;

    Challenge(int rank, String code, String label) {
        this.rank = rank;
        this.code = code;
        this.label = label;
    }

    /**
     * Reads a code or a label, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is neither; the message lists the valid words and the nearest
     */
    public static Challenge parse(String text) {
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
