package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One published value of an indicator for one period. A revision is another observation of the same period with a
 * higher vintage.
 *
 * <p>Unit and direction: the value and its standard error are in the unit of the indicator, as measured and not turned.
 *
 * <p>Absence: no standard error means that none is known, or that nothing was sampled.
 *
 * <p>Thread-safety: immutable.
 *
 * @param period what was measured
 * @param value what was found
 * @param published the day from which the value was known
 * @param vintage 1 for the first publication, 2 for the first revision, and so on
 * @param provisional whether the producer said that the value may still change
 * @param standardError the standard error of the value, where it comes from a survey
 */
public record Observation(
        MeasuredPeriod period,
        BigDecimal value,
        LocalDate published,
        int vintage,
        boolean provisional,
        Optional<BigDecimal> standardError) {

    /** Gives a first, final value without a standard error. */
    public static Observation of(MeasuredPeriod period, String value, LocalDate published) {
        return new Observation(period, new BigDecimal(value), published, 1, false, Optional.empty());
    }

    /** Gives the next vintage of the same period: another value, published on another day and final. */
    public Observation revised(String otherValue, LocalDate day) {
        return new Observation(period, new BigDecimal(otherValue), day, vintage + 1, false, standardError);
    }
}
