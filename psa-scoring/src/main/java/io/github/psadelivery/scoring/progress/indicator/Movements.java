package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The two comparisons of one indicator. A year of a trend has 365.25 days, counted from the date of the baseline to
 * the end of the latest period.
 *
 * @param level against the level of the baseline
 * @param trend against where the trend of the baseline would have led
 */
record Movements(Movement level, Movement trend, boolean isErrorUnknown) {
    static final Movements UNKNOWN = new Movements(Movement.UNKNOWN, Movement.UNKNOWN, false);

    /** Four years, so that they are a whole number of days. */
    private static final BigDecimal DAYS_IN_FOUR_YEARS = BigDecimal.valueOf(1461);

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Compares an observation that is later than the baseline. */
    static Movements of(Indicator indicator, Baseline baseline, Observation latest, BigDecimal standardErrors) {
        Margin margin = Margin.of(indicator, baseline, latest, standardErrors);
        Optional<BigDecimal> needed = margin.needed();
        BigDecimal change = indicator.polarity().turned(latest.value().subtract(baseline.value()));
        Movement level = new Movement(margin.answer(change, BigDecimal.ONE), Optional.of(change), needed);
        Movement trend = Movement.UNKNOWN;
        if (baseline.trendPerYear().isPresent()) {
            long days = ChronoUnit.DAYS.between(baseline.date(), latest.period().end());
            BigDecimal expected = indicator
                    .polarity()
                    .turned(baseline.trendPerYear().get())
                    .multiply(FOUR)
                    .multiply(BigDecimal.valueOf(days));
            BigDecimal beyond = change.multiply(DAYS_IN_FOUR_YEARS).subtract(expected);
            trend = new Movement(
                    margin.answer(beyond, DAYS_IN_FOUR_YEARS),
                    Optional.of(beyond.divide(DAYS_IN_FOUR_YEARS, Margin.TWELVE_DIGITS)),
                    needed);
        }
        return new Movements(level, trend, margin.isErrorUnknown());
    }
}
