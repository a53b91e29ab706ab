package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;
import java.math.BigDecimal;

/**
 * A measured, planned or wanted value at a date, in the unit of the figures that hold it.
 *
 * <p>Thread-safety: immutable.
 *
 * @param date when it holds
 * @param value the value
 */
public record DatedValue(EffectiveDate date, BigDecimal value) {

    /**
     * Reads both, such as {@code 2003-12} and {@code 61.5}.
     *
     * @throws IllegalArgumentException if one of them cannot be read
     */
    public static DatedValue of(String date, String value) {
        return new DatedValue(EffectiveDate.parse(date), new BigDecimal(value));
    }
}
