package io.github.psadelivery.model.scale;

import java.util.List;

/**
 * How the latest results stand against the planned path, or trajectory, of the target.
 *
 * <p>Scale and direction: from below the path, the worst, to above it, the best, which is also the natural order.
 *
 * <p>Absence: performance that is unknown is not stated, and then limits nothing.
 *
 * <p>Errors: {@link #parse} refuses a text that is no level.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: the form in Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, has a line for recent
 * performance, and no scale for it. <b>Assumption</b>: these four levels and their meanings.
 */
public enum RecentPerformance implements Level {
    /** Results fall well short of the path. */
    BELOW_PATH(0, "BP", "Below path"),
    /** Results fall a little short of the path. */
    NEAR_PATH(1, "NP", "Near path"),
    /** Results keep to the path. */
    ON_PATH(2, "OP", "On path"),
    /** Results are better than the path. */
    ABOVE_PATH(3, "AP", "Above path");

    /** The id of this scale. */
    public static final String SCALE = "recent performance";

    private final int rank;
    private final String code;
    private final String label;

    RecentPerformance(int rank, String code, String label) {
        this.rank = rank;
        this.code = code;
        this.label = label;
    }

    /**
     * Reads a code or a label, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is neither; the message lists the valid words and the nearest
     */
    public static RecentPerformance parse(String text) {
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
