package io.github.psadelivery.model.delivery.path;

/**
 * Why a measured value has no gap to a path.
 *
 * <p>Thread-safety: immutable.
 */
public enum NoGap {
    /** The measured period ends before the path begins, or the path has no points. */
    BEFORE_THE_PATH("The value was measured before the path begins."),
    /** The measured period ends after the path. */
    AFTER_THE_PATH("The value was measured after the path ends."),
    /** The path ends where it begins, so nothing can be a share of its way. */
    NO_DISTANCE("The target equals the baseline, so there is no way of which the gap could be a share.");

    private final String sentence;

    NoGap(String sentence) {
        this.sentence = sentence;
    }

    /** Gives the reason as a sentence. */
    public String sentence() {
        return sentence;
    }

    /** Gives the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}
