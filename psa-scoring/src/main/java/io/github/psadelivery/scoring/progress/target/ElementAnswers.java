package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.indicator.MeasuredIndicator;
import io.github.psadelivery.scoring.progress.rules.Band;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.UnplannedPath;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one element of one target stands: collects the term with its grounds. */
final class ElementAnswers {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final ProgressRules rules;
    private final Target target;
    private final TargetElement element;
    private final List<TargetFlag> flags = new ArrayList<>(2);
    private final List<RuleReason> reasons = new ArrayList<>(2);
    private Optional<IndicatorTarget> goal = Optional.empty();
    private Optional<Observation> judgedBy = Optional.empty();
    private Optional<BigDecimal> gap = Optional.empty();

    private ElementAnswers(ProgressRules rules, Target target, TargetElement element) {
        this.rules = rules;
        this.target = target;
        this.element = element;
    }

    /**
     * Tells how an element stands.
     *
     * @param isFinal whether the result at the target's date can be known
     * @param cannotSlip whether somebody recorded why the target cannot slip back
     */
    static ElementProgress on(
            Target target,
            TargetElement element,
            Optional<MeasuredIndicator> measured,
            ProgressRules rules,
            boolean isFinal,
            boolean cannotSlip) {
        ElementAnswers answers = new ElementAnswers(rules, target, element);
        TargetTerm term = answers.term(measured, isFinal, cannotSlip);
        return new ElementProgress(
                element.id(),
                element.text(),
                element.indicator(),
                term,
                answers.goal,
                answers.judgedBy,
                answers.gap,
                answers.flags,
                answers.reasons);
    }

    private TargetTerm term(Optional<MeasuredIndicator> measured, boolean isFinal, boolean cannotSlip) {
        TargetTerm nothing = isFinal ? TargetTerm.NOT_KNOWN : TargetTerm.NOT_YET_ASSESSED;
        if (measured.isEmpty()) {
            flags.add(TargetFlag.NO_INDICATOR);
            return nothing;
        }
        MeasuredIndicator found = measured.get();
        goal = goal(found);
        if (goal.isEmpty()) {
            flags.add(TargetFlag.NO_TARGET_VALUE);
            return nothing;
        }
        if (!found.progress().hasFirstData()) {
            return nothing;
        }
        if (target.openEnded() && isReached(found, found.progress().latest())) {
            judgedBy = found.progress().latest();
            return TargetTerm.MET_ONGOING;
        }
        return isFinal ? finalTerm(found) : interimTerm(found, cannotSlip);
    }

    /** The target value of the target's own date, or else the last one. */
    private Optional<IndicatorTarget> goal(MeasuredIndicator measured) {
        Optional<IndicatorTarget> last = Optional.empty();
        for (IndicatorTarget candidate : measured.indicator().targets()) {
            if (target.targetDate().isPresent()
                    && candidate.date().equals(target.targetDate().get())) {
                return Optional.of(candidate);
            }
            if (last.isEmpty() || candidate.date().isAfter(last.get().date())) {
                last = Optional.of(candidate);
            }
        }
        return last;
    }

    private boolean isReached(MeasuredIndicator measured, Optional<Observation> observation) {
        return observation.isPresent()
                && measured.indicator()
                        .polarity()
                        .reaches(observation.get().value(), goal.orElseThrow().value());
    }

    private TargetTerm finalTerm(MeasuredIndicator measured) {
        judgedBy = atTheDate(measured, target.targetDate().orElseThrow());
        if (judgedBy.isEmpty()) {
            return TargetTerm.NOT_KNOWN;
        } else if (isReached(measured, judgedBy)) {
            return TargetTerm.MET;
        }
        if (isReached(measured, measured.progress().latest())) {
            flags.add(TargetFlag.REACHED_LATE);
        }
        return TargetTerm.NOT_MET;
    }

    /** The last observation that began by the date, unless another should have followed it by then. */
    private static Optional<Observation> atTheDate(MeasuredIndicator measured, LocalDate date) {
        Optional<Observation> last = Optional.empty();
        for (Observation observation : measured.known()) {
            if (!observation.period().start().isAfter(date)) {
                last = Optional.of(observation);
            }
        }
        LocalDate baseline = measured.indicator().baseline().orElseThrow().date();
        int months = measured.indicator().frequency().months();
        return last.filter(observation -> observation.period().end().isAfter(baseline))
                .filter(observation ->
                        observation.period().end().plusMonths(months).isAfter(date));
    }

    private TargetTerm interimTerm(MeasuredIndicator measured, boolean cannotSlip) {
        judgedBy = measured.progress().latest();
        if (measured.progress().flags().contains(IndicatorFlag.DATA_TOO_OLD)) {
            flags.add(TargetFlag.DATA_TOO_OLD);
        }
        if (isReached(measured, judgedBy)) {
            if (cannotSlip) {
                return TargetTerm.MET_EARLY;
            }
            flags.add(TargetFlag.REACHED_BEFORE_ITS_DATE);
        }
        Optional<BigDecimal> share = path(measured)
                .flatMap(path -> PlannedGap.share(path, measured.indicator().polarity(), judgedBy.orElseThrow()));
        if (share.isEmpty()) {
            flags.add(TargetFlag.NO_PATH);
            return TargetTerm.NOT_YET_ASSESSED;
        }
        gap = share.map(exact -> exact.round(TWELVE_DIGITS));
        Band<TargetTerm> band = rules.interimTerms().bandOf(share.get());
        reasons.add(band.reason());
        return band.level();
    }

    private Optional<Trajectory> path(MeasuredIndicator measured) {
        if (measured.path().isPresent()) {
            return measured.path();
        }
        reasons.add(rules.settings().unplannedPath().reason());
        if (rules.settings().unplannedPath().value() == UnplannedPath.NONE) {
            return Optional.empty();
        }
        flags.add(TargetFlag.STRAIGHT_LINE_ASSUMED);
        return measured.indicator()
                .baseline()
                .map(baseline -> Trajectory.straightLine(element.indicator(), baseline, goal.orElseThrow()));
    }
}
