package io.github.psadelivery.model.delivery.path;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a measured value is from what was planned for the last day of its period.
 *
 * <p>Scale and direction: the difference is in the unit of the indicator, turned so that more than 0 is better than
 * planned. The share is that difference divided by the whole way from the first point of the path to the last: 0 is on
 * the path, 0.05 is better by a twentieth of the way, and −1 is short by all of it.
 *
 * <p>Rounding: both to 34 significant digits, half to even.
 *
 * <p>Absence: where there is no difference or no share, {@code reason} says why; otherwise there is no reason.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: the formula (value − planned) / (target − baseline), all turned so that up is good; no
 * source prints one. The way is taken without its sign, so that better than planned stays above 0 also where a target
 * lets things get worse by a limited amount.
 *
 * <pre>{@code
 * PathGap.of(intakePath, Polarity.DOWN_IS_GOOD, intakeOf2003).share();    // 0.32...: well ahead of the path
 * }</pre>
 *
 * @param planned what was planned for that day
 * @param difference how much better than planned the value is
 * @param share the difference as a share of the whole way
 * @param reason why there is no share
 */
public record PathGap(
        Optional<BigDecimal> planned,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> share,
        Optional<NoGap> reason) {

    /** Compares a value with a path of the same indicator. */
    public static PathGap of(Trajectory path, Polarity polarity, Observation observation) {
        LocalDate day = observation.period().end();
        Optional<BigDecimal> planned = path.plannedOn(day);
        if (planned.isEmpty()) {
            return new PathGap(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(outside(path, day)));
        }
        BigDecimal difference = polarity.turned(observation.value().subtract(planned.get(), MathContext.DECIMAL128));
        BigDecimal way = wayOf(path);
        return way.signum() == 0
                ? new PathGap(planned, Optional.of(difference), Optional.empty(), Optional.of(NoGap.NO_DISTANCE))
                : new PathGap(
                        planned,
                        Optional.of(difference),
                        Optional.of(difference.divide(way, MathContext.DECIMAL128)),
                        Optional.empty());
    }

    private static NoGap outside(Trajectory path, LocalDate day) {
        return path.first().filter(point -> !day.isBefore(point.date())).isPresent()
                ? NoGap.AFTER_THE_PATH
                : NoGap.BEFORE_THE_PATH;
    }

    private static BigDecimal wayOf(Trajectory path) {
        BigDecimal first = path.first().map(TrajectoryPoint::planned).orElse(BigDecimal.ZERO);
        BigDecimal last = path.last().map(TrajectoryPoint::planned).orElse(first);
        return last.subtract(first, MathContext.DECIMAL128).abs();
    }
}
