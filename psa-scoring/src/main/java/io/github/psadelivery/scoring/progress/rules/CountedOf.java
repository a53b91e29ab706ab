package io.github.psadelivery.scoring.progress.rules;

/**
 * Of which indicators a rule of the summary rating takes a share: the denominator.
 *
 * <p>Thread-safety: immutable.
 */
public enum CountedOf {
    /** The whole basket. */
    ALL("all indicators"),
    /** Those with at least one observation later than their baseline. */
    WITH_FIRST_DATA("indicators with first data");

    private final String words;

    CountedOf(String words) {
        this.words = words;
    }

    /** Gives the words in the table. */
    public String words() {
        return words;
    }
}
