package io.github.psadelivery.model.delivery;

/**
 * How likely, how weighty or how urgent something is, beside its neighbours in the same plan.
 *
 * <p>Scale and direction: from little to much, which is also the natural order.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: three steps are enough; no source prints a scale.
 */
public enum Degree {
    /** Little. */
    LOW("low"),
    /** In between. */
    MEDIUM("medium"),
    /** Much. */
    HIGH("high");

    private final String label;

    Degree(String label) {
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
