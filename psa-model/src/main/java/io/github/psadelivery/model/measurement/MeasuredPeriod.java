package io.github.psadelivery.model.measurement;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The time that one observation is of. A count on a single day has that day as start and end.
 *
 * <p>Direction: periods that end earlier come first, and of those that end on one day the longer.
 *
 * <p>Thread-safety: immutable.
 *
 * @param start the first day
 * @param end the last day, which belongs to the period
 */
public record MeasuredPeriod(LocalDate start, LocalDate end) implements Comparable<MeasuredPeriod> {
    private static final Comparator<MeasuredPeriod> BY_END =
            Comparator.comparing(MeasuredPeriod::end).thenComparing(MeasuredPeriod::start);

    /** Gives the calendar year. */
    public static MeasuredPeriod year(int year) {
        return new MeasuredPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Gives the financial year that begins in April of the year. */
    public static MeasuredPeriod financialYear(int year) {
        return new MeasuredPeriod(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    /** Gives the months from that of the first day on, as many as are asked for. */
    public static MeasuredPeriod months(LocalDate firstDay, int count) {
        return new MeasuredPeriod(firstDay, firstDay.plusMonths(count).minusDays(1));
    }

    @Override
    public int compareTo(MeasuredPeriod other) {
        return BY_END.compare(this, other);
    }

    /** Gives both days, such as {@code 2003-01-01 to 2003-12-31}. */
    @Override
    public String toString() {
        return start + " to " + end;
    }
}
