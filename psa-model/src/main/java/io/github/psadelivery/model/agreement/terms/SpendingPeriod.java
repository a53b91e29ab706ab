package io.github.psadelivery.model.agreement.terms;

import java.time.LocalDate;

/**
 * The years for which money and agreements are settled together.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements, where the Comprehensive Spending Review 2007 covers 2008/09 to 2010/11.
 *
 * <pre>{@code
 * new SpendingPeriod("2008/09 to 2010/11", LocalDate.parse("2008-04-01"), LocalDate.parse("2011-03-31"));
 * }</pre>
 *
 * @param start the first day
 * @param end the last day
 */
public record SpendingPeriod(String name, LocalDate start, LocalDate end) {

    /** Says whether the day lies in the period; the first and the last day do. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
