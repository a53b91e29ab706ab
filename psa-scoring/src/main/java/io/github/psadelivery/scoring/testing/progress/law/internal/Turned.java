package io.github.psadelivery.scoring.testing.progress.law.internal;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Another way of writing the same data: every value in another unit, or with the other sign.
 *
 * @param value what becomes of a value, which may have a sign
 * @param size what becomes of a size, which has none: a minimum movement or a standard error
 * @param polarity what becomes of the direction that is good
 */
public record Turned(
        UnaryOperator<BigDecimal> value, UnaryOperator<BigDecimal> size, UnaryOperator<Polarity> polarity) {

    /** Less for more and more for less. */
    public static Turned mirrored() {
        return new Turned(
                BigDecimal::negate,
                same -> same,
                way -> way == Polarity.UP_IS_GOOD ? Polarity.DOWN_IS_GOOD : Polarity.UP_IS_GOOD);
    }

    /** A unit that goes so many times into the one before. */
    public static Turned rescaled(BigDecimal times) {
        return new Turned(number -> number.multiply(times), number -> number.multiply(times), way -> way);
    }

    /** A register with all its data written so. */
    public Register register(Register register) {
        return Edits.everywhere(register, this::indicators, this::series, this::trajectory);
    }

    private List<Indicator> indicators(List<Indicator> indicators) {
        return indicators.stream().map(this::indicator).toList();
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.text(),
                polarity.apply(indicator.polarity()),
                indicator.unit(),
                indicator.baseline().map(this::baseline),
                indicator.source(),
                indicator.producer(),
                indicator.frequency(),
                indicator.lagInMonths(),
                indicator.minimumMovement().map(size),
                indicator.surveyBased(),
                indicator.coverage(),
                indicator.owner(),
                indicator.targets().stream()
                        .map(target ->
                                new IndicatorTarget(value.apply(target.value()), target.date(), target.national()))
                        .toList(),
                indicator
                        .standard()
                        .map(standard -> new MinimumStandard(value.apply(standard.floor()), standard.scope())),
                indicator.dataSystem());
    }

    private Baseline baseline(Baseline baseline) {
        return new Baseline(
                value.apply(baseline.value()),
                baseline.date(),
                baseline.trendPerYear().map(value),
                baseline.standardError().map(size));
    }

    private Series series(Series series) {
        return new Series(
                series.indicator(),
                series.observations().stream().map(this::observation).toList());
    }

    private Observation observation(Observation observation) {
        return new Observation(
                observation.period(),
                value.apply(observation.value()),
                observation.published(),
                observation.vintage(),
                observation.provisional(),
                observation.standardError().map(size));
    }

    private Trajectory trajectory(Trajectory path) {
        return new Trajectory(
                path.indicator(),
                path.region(),
                path.points().stream()
                        .map(point -> new TrajectoryPoint(
                                point.date(), value.apply(point.planned()), point.actions(), point.assumption()))
                        .toList());
    }
}
