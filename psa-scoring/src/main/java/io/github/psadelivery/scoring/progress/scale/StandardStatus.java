package io.github.psadelivery.scoring.progress.scale;

/**
 * Whether a minimum standard is held. A standard is a floor, and is judged at every observation, where a target is
 * judged at its date.
 *
 * <p>Thread-safety: immutable.
 */
public enum StandardStatus {
    /** Every observation keeps to the floor. */
    HELD("held"),
    /** At least one observation lies on the wrong side of the floor. */
    BREACHED("breached"),
    /** There is no observation. */
    UNKNOWN("unknown");

    private final String label;

    StandardStatus(String label) {
        this.label = label;
    }

    /** Gives the word that people read. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
