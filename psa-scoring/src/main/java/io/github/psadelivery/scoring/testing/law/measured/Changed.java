package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Observation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The same data with each number changed, and answers compared by their value. */
final class Changed {

    private Changed() {}

    static Trajectory path(Trajectory path, UnaryOperator<BigDecimal> change) {
        return new Trajectory(
                path.indicator(),
                path.region(),
                path.points().stream()
                        .map(point -> new TrajectoryPoint(
                                point.date(), change.apply(point.planned()), point.actions(), point.assumption()))
                        .toList());
    }

    static Observation value(Observation observation, UnaryOperator<BigDecimal> change) {
        return new Observation(
                observation.period(),
                change.apply(observation.value()),
                observation.published(),
                observation.vintage(),
                observation.provisional(),
                observation.standardError());
    }

    static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(number -> other.filter(same -> same.compareTo(number) != 0)
                                .isPresent())
                        .isEmpty();
    }
}
