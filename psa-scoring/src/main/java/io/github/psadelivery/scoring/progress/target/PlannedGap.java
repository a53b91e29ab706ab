package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** The gap of an observation to a path that holds on: its first value before it begins, and its last after it ends. */
final class PlannedGap {

    private PlannedGap() {}

    /**
     * The gap as a share of the whole way, turned so that more than 0 is better; empty if the path has no points.
     * Where the path ends where it begins, a value that keeps to it has no gap, and any other falls short by all of
     * it.
     */
    static Optional<BigDecimal> share(Trajectory path, Polarity polarity, Observation observation) {
        if (path.first().isEmpty() || path.last().isEmpty()) {
            return Optional.empty();
        }
        TrajectoryPoint first = path.first().get();
        TrajectoryPoint last = path.last().get();
        BigDecimal planned = path.plannedOn(
                        within(first.date(), observation.period().end(), last.date()))
                .orElse(last.planned());
        BigDecimal gap = polarity.turned(observation.value().subtract(planned, MathContext.DECIMAL128));
        BigDecimal way = last.planned().subtract(first.planned()).abs();
        if (way.signum() == 0) {
            return Optional.of(gap.signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ZERO);
        }
        return Optional.of(gap.divide(way, MathContext.DECIMAL128));
    }

    private static LocalDate within(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
