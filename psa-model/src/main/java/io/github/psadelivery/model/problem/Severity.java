package io.github.psadelivery.model.problem;

/** How much a problem matters. */
public enum Severity {
    /** The data cannot be used until it is put right. */
    ERROR("error"),
    /** The data can be used, but somebody should look at it. */
    WARNING("warning");

    private final String label;

    Severity(String label) {
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
