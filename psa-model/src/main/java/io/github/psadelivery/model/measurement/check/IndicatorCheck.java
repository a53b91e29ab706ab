package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One indicator in itself: its texts, its numbers, and its targets against its baseline. */
final class IndicatorCheck {
    private final Indicator indicator;
    private final Findings at;
    private final Percentages percentages;

    IndicatorCheck(Indicator indicator, Findings at) {
        this.indicator = indicator;
        this.at = at;
        this.percentages = new Percentages(indicator.unit());
    }

    void run() {
        Limits.filled(indicator.id(), "id", at);
        Limits.filled(indicator.text(), "text", at);
        Limits.filled(indicator.unit(), "unit", at);
        Optional<Baseline> baseline = indicator.baseline().filter(this::isUsable);
        if (indicator.lagInMonths() < 0) {
            at.in("lagInMonths")
                    .add(
                            ProblemCode.NEGATIVE_LAG,
                            "The lag is %s months.".formatted(indicator.lagInMonths()),
                            "Write how many months pass from the end of a period to its publication.");
        }
        minimumMovement();
        targets(baseline);
        indicator.standard().ifPresent(standard -> {
            if (Limits.holdFor(standard.floor(), "floor", at.in("standard"))) {
                percentages.see(standard.floor(), "floor", at.in("standard"));
            }
        });
        percentages.tell(at.in("unit"));
    }

    private boolean isUsable(Baseline baseline) {
        Findings here = at.in("baseline");
        boolean isValueUsable = Limits.holdFor(baseline.value(), "value", here);
        boolean isDateUsable = Limits.holdFor(baseline.date(), "date", here);
        baseline.trendPerYear().ifPresent(trend -> Limits.holdFor(trend, "trendPerYear", here));
        Errors.check(baseline.standardError(), here);
        if (indicator.surveyBased()
                && indicator.minimumMovement().isEmpty()
                && baseline.standardError().isEmpty()) {
            Errors.missing("The baseline of a survey", here);
        }
        if (isValueUsable) {
            percentages.see(baseline.value(), "value", here);
        }
        return isValueUsable && isDateUsable;
    }

    private void minimumMovement() {
        indicator
                .minimumMovement()
                .filter(movement -> Limits.holdFor(movement, "minimumMovement", at))
                .filter(movement -> movement.signum() < 0)
                .ifPresent(movement -> at.in("minimumMovement")
                        .add(
                                ProblemCode.NEGATIVE_MOVEMENT,
                                "The minimum movement is %s.".formatted(movement.toPlainString()),
                                "Write the size of the smallest change that counts, without a sign."));
    }

    private void targets(Optional<Baseline> baseline) {
        List<IndicatorTarget> targets = indicator.targets();
        Optional<LocalDate> before = Optional.empty();
        for (int i = 0; i < targets.size(); i++) {
            IndicatorTarget target = targets.get(i);
            Findings here = at.in("targets", i);
            boolean isValueUsable = Limits.holdFor(target.value(), "value", here);
            boolean isDateUsable = Limits.holdFor(target.date(), "date", here);
            if (before.filter(date -> !target.date().isAfter(date)).isPresent()) {
                here.in("date")
                        .add(
                                ProblemCode.TARGETS_OUT_OF_ORDER,
                                "The target of %s does not lie after the one before it.".formatted(target.date()),
                                "List the targets by their dates, one a day.");
            }
            before = Optional.of(target.date());
            if (isValueUsable) {
                percentages.see(target.value(), "value", here);
                baseline.ifPresent(start -> distance(start, target, here));
            }
            if (isDateUsable) {
                baseline.ifPresent(start -> order(start, target, here));
            }
        }
    }

    private static void order(Baseline baseline, IndicatorTarget target, Findings here) {
        if (!target.date().isAfter(baseline.date())) {
            here.in("date")
                    .add(
                            ProblemCode.TARGET_BEFORE_BASELINE,
                            "The target is of %s and the baseline of %s.".formatted(target.date(), baseline.date()),
                            "Let the target lie after the baseline.");
        }
    }

    private void distance(Baseline baseline, IndicatorTarget target, Findings here) {
        if (target.value().compareTo(baseline.value()) == 0) {
            here.in("value")
                    .add(
                            ProblemCode.NO_DISTANCE,
                            "The target equals the baseline, %s."
                                    .formatted(target.value().toPlainString()),
                            "Put one right; if the level is only to be held, a minimum standard says so better.");
        } else if (indicator.polarity().isBetter(baseline.value(), target.value())) {
            here.in("value")
                    .add(
                            ProblemCode.TARGET_IS_WORSE,
                            "The target %s is worse than the baseline %s, since %s."
                                    .formatted(
                                            target.value().toPlainString(),
                                            baseline.value().toPlainString(),
                                            indicator.polarity()),
                            "Look at the target, the baseline and which way is good.");
        }
    }
}
