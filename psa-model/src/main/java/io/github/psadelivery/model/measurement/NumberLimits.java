package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Which numbers and days can be reckoned with. Everything that computes relies on them, so the checks tell of whatever
 * is outside: {@code 1e1000000000} is a short text, and adding 1 to it takes longer than anybody waits.
 *
 * <p>Range: at most {@value #DIGITS_BEFORE_THE_POINT} digits before the decimal point and
 * {@value #DIGITS_AFTER_THE_POINT} after it, so that the difference of any two numbers is exact in 34 digits; years of
 * four digits.
 */
public final class NumberLimits {
    /** The most digits before the decimal point. */
    public static final int DIGITS_BEFORE_THE_POINT = 18;

    /** The most digits after the decimal point. */
    public static final int DIGITS_AFTER_THE_POINT = 12;

    private static final int LAST_YEAR = 9999;

    private NumberLimits() {}

    /** Says whether a number is within the limits; takes no time, however great its exponent is. */
    public static boolean hold(BigDecimal number) {
        return number.scale() <= DIGITS_AFTER_THE_POINT
                && (long) number.precision() - number.scale() <= DIGITS_BEFORE_THE_POINT;
    }

    /** Says whether the year of a day has four digits at most and is none before the first. */
    public static boolean hold(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
