package io.github.psadelivery.scoring.progress.rules;

/**
 * Against what the interim progress of a target is measured where nobody planned a trajectory.
 *
 * <p>Thread-safety: immutable.
 */
public enum UnplannedPath {
    /** A straight line from the baseline to the target. */
    STRAIGHT_LINE("straight line"),
    /** Nothing: the target is then not yet assessed until its date. */
    NONE("none");

    private final String words;

    UnplannedPath(String words) {
        this.words = words;
    }

    /** Gives the words in the table. */
    public String words() {
        return words;
    }
}
