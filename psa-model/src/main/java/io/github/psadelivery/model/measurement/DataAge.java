package io.github.psadelivery.model.measurement;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How old the latest data of an indicator are, against when the next should have been there.
 *
 * <p>Unit: days, in the ISO calendar. The next value is due when the next period has ended and the lag has passed: the
 * end of the measured period and then as many months as frequency and lag together. The last day of a month leads to
 * the last day of a month.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: data are out of date once they are older than frequency and lag together; no source
 * prints a rule.
 *
 * <pre>{@code
 * DataAge.of(yearlyIndicatorWithLagOf2Months, valueOf2003, LocalDate.of(2004, 7, 1)).nextDue();    // 2005-02-28
 * }</pre>
 *
 * @param measuredUntil the last day of the period that was measured
 * @param nextDue the day by the end of which the next value should be published
 * @param asOf the day on which the question is asked
 */
public record DataAge(LocalDate measuredUntil, LocalDate nextDue, LocalDate asOf) {

    /** Gives the age of the latest observation of an indicator on a day. */
    public static DataAge of(Indicator indicator, Observation latest, LocalDate asOf) {
        LocalDate end = latest.period().end();
        long months = (long) indicator.frequency().months() + indicator.lagInMonths();
        return new DataAge(end, later(end, months), asOf);
    }

    private static LocalDate later(LocalDate end, long months) {
        YearMonth month = YearMonth.from(end);
        return end.equals(month.atEndOfMonth()) ? month.plusMonths(months).atEndOfMonth() : end.plusMonths(months);
    }

    /** Says whether the next value should be there by now, so that this one no longer tells how things stand. */
    public boolean isOutOfDate() {
        return asOf.isAfter(nextDue);
    }
}
