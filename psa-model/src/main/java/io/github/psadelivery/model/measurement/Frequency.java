package io.github.psadelivery.model.measurement;

/**
 * How often an indicator is measured.
 *
 * <p>Unit: whole months between the ends of two measured periods.
 *
 * <p>Thread-safety: immutable.
 */
public enum Frequency {
    /** Each month. */
    MONTHLY(1, "monthly"),
    /** Each quarter. */
    QUARTERLY(3, "quarterly"),
    /** Each term of a school, of which a year has three. */
    TERMLY(4, "termly"),
    /** Twice a year. */
    HALF_YEARLY(6, "half yearly"),
    /** Once a year. */
    YEARLY(12, "yearly"),
    /** Each second year. */
    EVERY_TWO_YEARS(24, "every two years"),
    /** Each third year. */
    EVERY_THREE_YEARS(36, "every three years"),
    /** Each fifth year. */
    EVERY_FIVE_YEARS(60, "every five years"),
    /** Each tenth year, such as a census. */
    EVERY_TEN_YEARS(120, "every ten years");

    private final int months;
    private final String label;

    Frequency(int months, String label) {
        this.months = months;
        this.label = label;
    }

    /** Gives the months from the end of one measured period to the end of the next. */
    public int months() {
        return months;
    }

    /** Gives the words that people read, such as {@code half yearly}. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
