package io.github.psadelivery.model.delivery.path;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is needed from the latest value to the end of a path, beside what was achieved from its start to that value.
 *
 * <p>Unit and direction: in the unit of the indicator, turned so that more than 0 is an improvement. What is still
 * needed is 0 or less once the target is reached. A year has 365.25 days.
 *
 * <p>Rounding: to 34 significant digits, half to even; the two totals are exact.
 *
 * <p>Absence: there is nothing needed a year once the day of the target has come, nothing achieved a year on the first
 * day of the path or before it, and no multiple unless something was achieved.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: progress is compared at an even pace, whatever shape the path has.
 *
 * @param needed the improvement from the latest value to the target
 * @param achieved the improvement from the baseline to the latest value
 * @param neededPerYear what is needed, by the years that are left
 * @param achievedPerYear what was achieved, by the years that have passed
 * @param multiple how many times as fast as so far it has to go from here
 */
public record NeededPace(
        BigDecimal needed,
        BigDecimal achieved,
        Optional<BigDecimal> neededPerYear,
        Optional<BigDecimal> achievedPerYear,
        Optional<BigDecimal> multiple) {
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** Compares the way that is left of a path with the way that was made; empty if the path has no points. */
    public static Optional<NeededPace> of(Trajectory path, Polarity polarity, Observation latest) {
        return path.first().flatMap(first -> path.last().map(last -> between(first, last, polarity, latest)));
    }

    private static NeededPace between(
            TrajectoryPoint first, TrajectoryPoint last, Polarity polarity, Observation latest) {
        LocalDate day = latest.period().end();
        BigDecimal needed = polarity.turned(last.planned().subtract(latest.value(), MathContext.DECIMAL128));
        BigDecimal achieved = polarity.turned(latest.value().subtract(first.planned(), MathContext.DECIMAL128));
        Optional<BigDecimal> neededPerYear = perYear(needed, day, last.date());
        Optional<BigDecimal> achievedPerYear = perYear(achieved, first.date(), day);
        Optional<BigDecimal> multiple = achievedPerYear
                .filter(pace -> pace.signum() > 0)
                .flatMap(pace -> neededPerYear.map(wanted -> wanted.divide(pace, MathContext.DECIMAL128)));
        return new NeededPace(needed, achieved, neededPerYear, achievedPerYear, multiple);
    }

    private static Optional<BigDecimal> perYear(BigDecimal change, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= 0
                ? Optional.empty()
                : Optional.of(change.multiply(DAYS_OF_A_YEAR, MathContext.DECIMAL128)
                        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128));
    }

    /** Says whether the latest value is already at the target or better. */
    public boolean isReached() {
        return needed.signum() <= 0;
    }

    /** Gives what is needed in each measured period, such as a quarter; empty where nothing is needed a year. */
    public Optional<BigDecimal> neededEach(Frequency period) {
        return neededPerYear.map(pace -> pace.multiply(BigDecimal.valueOf(period.months()), MathContext.DECIMAL128)
                .divide(MONTHS_OF_A_YEAR, MathContext.DECIMAL128));
    }
}
