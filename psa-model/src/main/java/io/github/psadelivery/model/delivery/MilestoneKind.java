package io.github.psadelivery.model.delivery;

/**
 * What a milestone tells of.
 *
 * <p>Direction: in the order of a causal chain, from what is put in to what comes of it.
 *
 * <p>Thread-safety: immutable.
 */
public enum MilestoneKind {
    /** Money, people or law that are there. */
    INPUT("input"),
    /** Something that was made or done. */
    OUTPUT("output"),
    /** Something that is better for the public. */
    OUTCOME("outcome");

    private final String label;

    MilestoneKind(String label) {
        this.label = label;
    }

    /** Gives the word that people read. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
