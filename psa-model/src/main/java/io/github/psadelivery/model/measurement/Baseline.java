package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an indicator stood at the start, and which way it was going by itself.
 *
 * <p>Unit and direction: all three numbers are in the unit of the indicator, signed as measured and not turned.
 *
 * <p>Absence: no trend means that none was stated; no standard error means that none is known, or that nothing was
 * sampled.
 *
 * <p>Thread-safety: immutable.
 *
 * @param value the level at the start
 * @param date the end of the period that was measured
 * @param trendPerYear how much the indicator was changing each year before the agreement
 * @param standardError the standard error of the value, where it comes from a survey
 */
public record Baseline(
        BigDecimal value, LocalDate date, Optional<BigDecimal> trendPerYear, Optional<BigDecimal> standardError) {

    /** Gives a baseline without a trend and without a standard error. */
    public static Baseline of(String value, String date) {
        return new Baseline(new BigDecimal(value), LocalDate.parse(date), Optional.empty(), Optional.empty());
    }
}
