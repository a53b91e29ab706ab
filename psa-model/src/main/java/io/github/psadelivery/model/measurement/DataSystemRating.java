package io.github.psadelivery.model.measurement;

/**
 * How far the system behind an indicator's data can be trusted.
 *
 * <p>Scale and direction: from worst to best, but for {@link #TOO_EARLY}, which is no level.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: National Audit Office, "Measuring Up" (2009), validation of data systems. The three colours and the two
 * kinds of green were read there. The two kinds of amber and of red agree with the second and third validation
 * compendia (2006), but their wording is from memory: <b>Assumption</b>. {@link #TOO_EARLY} is from memory, with little
 * confidence.
 */
public enum DataSystemRating {
    /** There is no system yet. */
    RED_NOT_ESTABLISHED("Red (not established)", true),
    /** The system cannot measure and report the indicator reliably. */
    RED_SYSTEMS("Red (systems)", true),
    /** Broadly appropriate, but some risks are not controlled well enough. */
    AMBER_SYSTEMS("Amber (systems)", false),
    /** Limits that cannot be cured at reasonable cost are not fully explained. */
    AMBER_DISCLOSURE("Amber (disclosure)", false),
    /** Limits that cannot be cured at reasonable cost are fully explained. */
    GREEN_DISCLOSURE("Green (disclosure)", false),
    /** Fit for measuring and reporting the indicator. */
    GREEN_FIT("Green (fit for purpose)", false),
    /** Too soon to judge. */
    TOO_EARLY("Too early to judge", false);

    private final String label;
    private final boolean red;

    DataSystemRating(String label, boolean red) {
        this.label = label;
        this.red = red;
    }

    /** Says whether the colour is red: nothing can be concluded from such data. */
    public boolean isRed() {
        return red;
    }

    /** Gives the words that people read. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
