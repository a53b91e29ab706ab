package io.github.psadelivery.scoring.report.trajectory;

import static java.util.Comparator.comparing;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.report.chart.DatedMilestone;
import io.github.psadelivery.scoring.report.chart.DatedValue;
import io.github.psadelivery.scoring.report.chart.TrajectoryFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of an indicator as far as they were known at the end of a day: values of the latest vintage published by then,
 * the baseline before them, the path of the whole country, the last target, and the milestones of the plans that move it.
 */
final class KnownFigures {
    private final Register register;
    private final LocalDate day;

    KnownFigures(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /** Gives the figures; empty if the register holds no value of any kind. */
    Optional<TrajectoryFigures> of(Indicator indicator) {
        List<DatedValue> actual = actual(indicator);
        List<DatedValue> planned = register.trajectoryOf(indicator.id()).stream()
                .flatMap(path -> path.points().stream())
                .map(point -> value(point.date(), point.planned()))
                .toList();
        Optional<DatedValue> target = indicator.targets().stream()
                .max(comparing(IndicatorTarget::national).thenComparing(IndicatorTarget::date))
                .map(goal -> value(goal.date(), goal.value()));
        return actual.isEmpty() && planned.isEmpty() && target.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrajectoryFigures(
                        indicator.text(),
                        indicator.unit(),
                        indicator.polarity() == Polarity.UP_IS_GOOD,
                        actual,
                        planned,
                        target,
                        milestones(indicator)));
    }

    private List<DatedValue> actual(Indicator indicator) {
        TreeMap<LocalDate, BigDecimal> valueByEnd = new TreeMap<>();
        indicator
                .baseline()
                .filter(baseline -> !baseline.date().isAfter(day))
                .ifPresent(baseline -> valueByEnd.put(baseline.date(), baseline.value()));
        register.seriesOf(indicator.id()).stream()
                .flatMap(series -> series.knownOn(day).observations().stream())
                .forEach(observation -> valueByEnd.put(observation.period().end(), observation.value()));
        List<DatedValue> values = new ArrayList<>();
        valueByEnd.forEach((end, number) -> values.add(value(end, number)));
        return values;
    }

    private List<DatedMilestone> milestones(Indicator indicator) {
        return register.deliveryPlans().stream()
                .filter(plan -> plan.indicators().contains(indicator.id()))
                .map(DeliveryPlan::milestones)
                .flatMap(List::stream)
                .map(one -> new DatedMilestone(EffectiveDate.of(one.due()), one.text(), one.isMetOn(day)))
                .toList();
    }

    private static DatedValue value(LocalDate date, BigDecimal number) {
        return new DatedValue(EffectiveDate.of(date), number);
    }
}
