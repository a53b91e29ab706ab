package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.DataAge;
import io.github.psadelivery.model.measurement.DataSystemRating;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.rules.DataSystemRule;
import io.github.psadelivery.scoring.progress.rules.ImprovementBasis;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers for indicators by one set of rules on one day.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * IndicatorProgress progress = new IndicatorAnswers(ProgressTables.standard(), day)
 *         .on(indicator, series.knownOn(day).observations(), Optional.empty());
 * }</pre>
 */
public final class IndicatorAnswers {
    private final ProgressRules rules;
    private final LocalDate asOf;

    /** Takes the rules, and the day for which the answers hold. */
    public IndicatorAnswers(ProgressRules rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * Tells how an indicator stands.
     *
     * @param known what was known on the day, of each period the latest vintage, in order of period
     * @param path the planned path for the whole country
     */
    public IndicatorProgress on(Indicator indicator, List<Observation> known, Optional<Trajectory> path) {
        Optional<Observation> latest = known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
        Optional<Baseline> baseline = indicator.baseline();
        boolean hasFirstData = latest.isPresent()
                && baseline.isPresent()
                && latest.get().period().end().isAfter(baseline.get().date());
        Movements movements = hasFirstData
                ? Movements.of(
                        indicator,
                        baseline.orElseThrow(),
                        latest.orElseThrow(),
                        rules.settings().surveyMargin().value())
                : Movements.UNKNOWN;
        Optional<DataSystemRating> rating = Optional.empty();
        Optional<DataSystemRule> system = Optional.empty();
        if (indicator.dataSystem().isPresent()) {
            rating = Optional.of(indicator.dataSystem().get().rating());
            system = rules.dataSystem(rating.get());
        }
        Improvement compared = compared(movements);
        boolean isBlocked = compared == Improvement.IMPROVED
                && system.isPresent()
                && !system.get().mayCountAsImproved();
        List<IndicatorFlag> flags = flags(indicator, latest, hasFirstData, movements, isBlocked);
        return new IndicatorProgress(
                indicator.id(),
                indicator.text(),
                indicator.unit(),
                indicator.source(),
                baseline,
                latest,
                hasFirstData,
                isBlocked ? Improvement.NOT_IMPROVED : compared,
                movements.level(),
                movements.trend(),
                indicator.standard().map(standard -> StandardProgress.of(standard, indicator.polarity(), known)),
                PathStanding.of(indicator, path, latest, asOf, rules.recentPerformance()),
                rating,
                system.flatMap(DataSystemRule::confidence),
                flags,
                reasons(indicator, hasFirstData, isBlocked ? system : Optional.empty()));
    }

    private Improvement compared(Movements movements) {
        boolean isByTrend = rules.settings().improvementBasis().value() == ImprovementBasis.TREND
                && movements.trend().change().isPresent();
        return isByTrend ? movements.trend().answer() : movements.level().answer();
    }

    private List<RuleReason> reasons(Indicator indicator, boolean hasFirstData, Optional<DataSystemRule> blocking) {
        if (!hasFirstData) {
            return List.of();
        }
        List<RuleReason> reasons = new ArrayList<>(3);
        reasons.add(rules.settings().improvementBasis().reason());
        if (indicator.surveyBased()) {
            reasons.add(rules.settings().surveyMargin().reason());
        }
        blocking.ifPresent(rule -> reasons.add(rule.reason()));
        return reasons;
    }

    private List<IndicatorFlag> flags(
            Indicator indicator,
            Optional<Observation> latest,
            boolean hasFirstData,
            Movements movements,
            boolean isBlocked) {
        List<IndicatorFlag> flags = new ArrayList<>(2);
        if (indicator.baseline().isEmpty()) {
            flags.add(IndicatorFlag.BASELINE_PENDING);
        } else if (!hasFirstData) {
            flags.add(IndicatorFlag.NO_FIRST_DATA);
        }
        if (doDisagree(movements)) {
            flags.add(IndicatorFlag.LEVEL_TREND_DISAGREE);
        }
        if (movements.isErrorUnknown()) {
            flags.add(IndicatorFlag.SURVEY_ERROR_UNKNOWN);
        }
        if (isBlocked) {
            flags.add(IndicatorFlag.DATA_SYSTEM_BLOCKS);
        }
        if (latest.isPresent()) {
            if (DataAge.of(indicator, latest.get(), asOf).isOutOfDate()) {
                flags.add(IndicatorFlag.DATA_TOO_OLD);
            }
            if (latest.get().provisional()) {
                flags.add(IndicatorFlag.PROVISIONAL_DATA);
            }
        }
        return flags;
    }

    private static boolean doDisagree(Movements movements) {
        Improvement level = movements.level().answer();
        Improvement trend = movements.trend().answer();
        return level != Improvement.UNKNOWN && trend != Improvement.UNKNOWN && level != trend;
    }
}
