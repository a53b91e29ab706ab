package io.github.psadelivery.model.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an assessment holds, as exactly as is known: a month, or a day.
 *
 * <p>Direction: earlier dates come first, and a month comes before its days.
 *
 * <p>Range: years of four digits, in the ISO calendar and without a time zone.
 *
 * <p>Absence: no day means that only the month is known.
 *
 * <p>Errors: {@link #parse} refuses a text that is no such date, 2003-13 or 2003-02-30 among them.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * EffectiveDate.parse("2003-07").compareTo(EffectiveDate.parse("2003-07-15"));    // negative
 * }</pre>
 *
 * @param month the month, always known
 * @param day the day, in that month
 */
public record EffectiveDate(YearMonth month, Optional<LocalDate> day) implements Comparable<EffectiveDate> {

    private static final Pattern MONTH_OR_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final int LENGTH_OF_MONTH = "2003-07".length();
    /**
     * Checks that the year has four digits and that the day is in the month.
     *
     * @throws IllegalArgumentException if the year has not or the day is not
     */
    public EffectiveDate {
        if (month.getYear() < 0 || month.getYear() > 9999) {
            throw new IllegalArgumentException("month is %s. Use a year of four digits.".formatted(month));
        }
        if (day.isPresent() && !YearMonth.from(day.get()).equals(month)) {
            throw new IllegalArgumentException(
                    "month is %s and day is %s. Use EffectiveDate.of(day), which takes its month."
                            .formatted(month, day.get()));
        }
    }

    /** Gives a date of which only the month is known. */
    public static EffectiveDate of(YearMonth month) {
        return new EffectiveDate(month, Optional.empty());
    }

    /** Gives a date that is known to the day. */
    public static EffectiveDate of(LocalDate day) {
        return new EffectiveDate(YearMonth.from(day), Optional.of(day));
    }

    /**
     * Reads a month such as {@code 2003-07} or a day such as {@code 2003-07-15}, with space around it.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static EffectiveDate parse(String text) {
        String date = text.strip();
        if (!MONTH_OR_DAY.matcher(date).matches()) {
            throw unreadable(text, null);
        }
        try {
            return date.length() == LENGTH_OF_MONTH ? of(YearMonth.parse(date)) : of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(String text, @Nullable DateTimeException cause) {
        return new IllegalArgumentException(
                "“%s” is not a date. Write a month such as 2003-07 or a day such as 2003-07-15.".formatted(text),
                cause);
    }

    /** Months and days in one row, each month before its days: a long report compares millions of dates. */
    private int place() {
        int ofMonth = day.isPresent() ? day.get().getDayOfMonth() : 0;
        return (month.getYear() * 12 + month.getMonthValue()) * 32 + ofMonth;
    }

    @Override
    public int compareTo(EffectiveDate other) {
        return Integer.compare(place(), other.place());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectiveDate date && date.place() == place();
    }

    @Override
    public int hashCode() {
        return place();
    }

    /** Gives the month or the day, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(month::toString);
    }
}
