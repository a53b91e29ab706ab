package io.github.psadelivery.scoring.progress.scale;

/**
 * Whether an indicator has improved: by at least its minimum movement, in the direction that is good.
 *
 * <p>Thread-safety: immutable.
 */
public enum Improvement {
    /** It moved far enough in the good direction. */
    IMPROVED("improved"),
    /** It moved too little, not at all, or the wrong way. */
    NOT_IMPROVED("not improved"),
    /** Nobody can say: no baseline, no later data, no trend, or a survey whose error is not known. */
    UNKNOWN("unknown");

    private final String label;

    Improvement(String label) {
        this.label = label;
    }

    /** Gives the answer for something that can be told. */
    public static Improvement of(boolean improved) {
        return improved ? IMPROVED : NOT_IMPROVED;
    }

    /** Gives the words that people read. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
