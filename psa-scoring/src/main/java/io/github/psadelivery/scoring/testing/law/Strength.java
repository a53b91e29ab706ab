package io.github.psadelivery.scoring.testing.law;

/** How much it matters that a law holds. */
public enum Strength {
    /** What breaks it misleads whoever relies on a likelihood of delivery. */
    REQUIRED("required"),
    /** What users of this library count on; a scorer of one's own may do otherwise, for a reason that is written down. */
    EXPECTED("expected");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    /** Gives the word that people read. */
    @Override
    public String toString() {
        return label;
    }
}
