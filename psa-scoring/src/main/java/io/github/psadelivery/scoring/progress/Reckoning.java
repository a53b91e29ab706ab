package io.github.psadelivery.scoring.progress;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Standard;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.scoring.progress.indicator.IndicatorAnswers;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import io.github.psadelivery.scoring.progress.indicator.MeasuredIndicator;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.summary.BasketKind;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.StandardAnswer;
import io.github.psadelivery.scoring.progress.target.TargetAnswers;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One register on one day: each indicator is reckoned once, and then whatever rests on it. */
final class Reckoning {
    private final Register register;
    private final KnownData known;
    private final LocalDate asOf;
    private final ProgressRules rules;
    private final IndicatorAnswers answers;
    private final Map<String, Trajectory> pathByIndicator = new HashMap<>();
    private final Map<String, MeasuredIndicator> measuredById = new LinkedHashMap<>();

    Reckoning(Register register, KnownData known, LocalDate asOf, ProgressRules rules) {
        this.register = register;
        this.known = known;
        this.asOf = asOf;
        this.rules = rules;
        this.answers = new IndicatorAnswers(rules, asOf);
    }

    ProgressResult result() {
        for (Trajectory path : register.trajectories()) {
            if (path.region().isEmpty()) {
                pathByIndicator.putIfAbsent(path.indicator(), path);
            }
        }
        for (DepartmentalPsa psa : register.departmentalPsas()) {
            measure(psa.indicators());
        }
        List<SummaryProgress> summaries = summaries();
        List<StandardAnswer> standards = new ArrayList<>();
        List<TargetProgress> targets = targets(standards);
        List<IndicatorProgress> indicators = new ArrayList<>(measuredById.size());
        measuredById.values().forEach(measured -> indicators.add(measured.progress()));
        return new ProgressResult(
                register.id(),
                register.title(),
                asOf,
                register.illustrative(),
                rules.reference(),
                summaries,
                targets,
                standards,
                indicators,
                rewards(),
                variations(),
                PublishedBeside.of(register.published(), asOf, summaries, targets));
    }

    private List<IndicatorProgress> measure(List<Indicator> indicators) {
        List<IndicatorProgress> progress = new ArrayList<>(indicators.size());
        for (Indicator indicator : indicators) {
            progress.add(measuredById
                    .computeIfAbsent(indicator.id(), id -> measured(indicator))
                    .progress());
        }
        return progress;
    }

    private MeasuredIndicator measured(Indicator indicator) {
        List<Observation> observations = known.on(indicator.id());
        Optional<Trajectory> path = Optional.ofNullable(pathByIndicator.get(indicator.id()));
        return new MeasuredIndicator(indicator, observations, path, answers.on(indicator, observations, path));
    }

    private List<SummaryProgress> summaries() {
        if (register.corporate().isEmpty()) {
            return List.of();
        }
        CorporateFramework framework = register.corporate().get();
        List<SummaryProgress> summaries = new ArrayList<>();
        for (CorporatePsa psa : framework.psas()) {
            if (psa.agreement().isPresent()) {
                add(
                        summaries,
                        BasketKind.PSA,
                        psa.id(),
                        psa.text(),
                        psa.agreement().get().indicators());
            }
        }
        for (Dso dso : framework.dsos()) {
            add(summaries, BasketKind.DSO, dso.id(), dso.text(), dso.indicators());
        }
        return summaries;
    }

    private void add(
            List<SummaryProgress> summaries, BasketKind kind, String id, String text, List<Indicator> indicators) {
        if (!indicators.isEmpty()) {
            summaries.add(SummaryProgress.of(kind, id, text, measure(indicators), rules.summary()));
        }
    }

    private List<TargetProgress> targets(List<StandardAnswer> standards) {
        TargetAnswers targetAnswers = new TargetAnswers(rules, asOf, known);
        Function<String, Optional<MeasuredIndicator>> byId = id -> Optional.ofNullable(measuredById.get(id));
        List<TargetProgress> targets = new ArrayList<>();
        for (DepartmentalPsa psa : register.departmentalPsas()) {
            for (Objective objective : psa.objectives()) {
                for (Target target : objective.targets()) {
                    targets.add(targetAnswers.on(psa, target, byId));
                }
                for (Standard standard : objective.standards()) {
                    standards.add(new StandardAnswer(
                            psa.id(),
                            standard.id(),
                            standard.text(),
                            standard.indicator(),
                            byId.apply(standard.indicator())
                                    .flatMap(measured -> measured.progress().standard())));
                }
            }
        }
        return targets;
    }

    private List<RewardGrant> rewards() {
        List<RewardGrant> rewards = new ArrayList<>(register.localPsas().size());
        for (LocalPsa agreement : register.localPsas()) {
            rewards.add(RewardGrant.of(agreement, rules.settings().reward()));
        }
        return rewards;
    }

    private List<UnitVariation> variations() {
        List<UnitVariation> variations = new ArrayList<>(register.units().size());
        for (UnitSeries units : register.units()) {
            MeasuredIndicator measured = measuredById.get(units.indicator());
            if (measured != null) {
                variations.add(UnitVariation.of(units, measured.indicator(), asOf));
            }
        }
        return variations;
    }
}
