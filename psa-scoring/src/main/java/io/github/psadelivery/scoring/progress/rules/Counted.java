package io.github.psadelivery.scoring.progress.rules;

/**
 * Which indicators of a basket a rule of the summary rating counts.
 *
 * <p>Thread-safety: immutable.
 */
public enum Counted {
    /** Those that do not count as improved; among all indicators, those without data belong to them. */
    NOT_IMPROVED("not improved"),
    /** Those with no observation later than a baseline. */
    WITHOUT_FIRST_DATA("without first data"),
    /** Those whose minimum standard is breached. */
    STANDARD_BREACHED("standard breached");

    private final String words;

    Counted(String words) {
        this.words = words;
    }

    /** Gives the words in the table. */
    public String words() {
        return words;
    }
}
