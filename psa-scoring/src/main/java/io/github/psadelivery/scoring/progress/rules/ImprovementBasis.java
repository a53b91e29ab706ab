package io.github.psadelivery.scoring.progress.rules;

/**
 * Against what an indicator must have improved for a rating to count it.
 *
 * <p>Thread-safety: immutable.
 */
public enum ImprovementBasis {
    /** Against the level of the baseline. */
    LEVEL("baseline level"),
    /** Against where the trend before the baseline would have led; against the level where no trend is known. */
    TREND("baseline trend");

    private final String words;

    ImprovementBasis(String words) {
        this.words = words;
    }

    /** Gives the words in the table. */
    public String words() {
        return words;
    }
}
