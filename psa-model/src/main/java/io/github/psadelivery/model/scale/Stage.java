package io.github.psadelivery.model.scale;

import java.util.List;

/**
 * How far delivery has come, from policy to progress that nobody can undo.
 *
 * <p>Scale and direction: from stage 1, the earliest and worst input to the likelihood, to stage 4, which is also
 * the natural order. The code is the number of the stage, one more than its rank.
 *
 * <p>Errors: {@link #parse} refuses a text that is no level.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, stage of delivery; in our words.
 */
public enum Stage implements Level {
    /** Policy is still being made, and the main steps to carry it out have not begun. */
    POLICY_DEVELOPMENT(0, "1", "Policy development"),
    /** Key policies are in place, and carrying them out has begun. */
    IMPLEMENTATION(1, "2", "Implementation"),
    /** The policy reaches everybody it is meant for, and its effect is being deepened. */
    EMBEDDING_CHANGE(2, "3", "Embedding change"),
    /** Progress would go on without attention from the centre. */
    IRREVERSIBLE_PROGRESS(3, "4", "Irreversible progress");

    /** The id of this scale. */
    public static final String SCALE = "stage";

    private final int rank;
    private final String code;
    private final String label;

    Stage(int rank, String code, String label) {
        this.rank = rank;
        this.code = code;
        this.label = label;
    }

    /**
     * Reads a code or a label, in any case and with space around it.
     *
     * @throws IllegalArgumentException if the text is neither; the message lists the valid words and the nearest
     */
    public static Stage parse(String text) {
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
