package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A level that an indicator is to reach by a day.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured and not turned.
 *
 * <p>Thread-safety: immutable.
 *
 * @param value the level to reach
 * @param date the day by which it is to be reached
 * @param national whether it holds for the whole country, and not for a region or a partner
 */
public record IndicatorTarget(BigDecimal value, LocalDate date, boolean national) {

    /** Gives a national target. */
    public static IndicatorTarget of(String value, String date) {
        return new IndicatorTarget(new BigDecimal(value), LocalDate.parse(date), true);
    }
}
