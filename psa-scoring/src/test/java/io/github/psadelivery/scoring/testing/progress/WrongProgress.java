package io.github.psadelivery.scoring.testing.progress;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.change.ChangeCause;
import io.github.psadelivery.scoring.progress.change.ChangeStep;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import io.github.psadelivery.scoring.progress.change.RatingChanges;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.testing.progress.law.ProgressEngine;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A way of computing progress that is wrong on purpose, in one way.
 *
 * @param law the number of the law that was made for this mistake
 */
record WrongProgress(String name, String law, TestedProgress tested) {

    static List<WrongProgress> all() {
        return List.of(
                // More is always better.
                wrong(
                        "ignores the polarity",
                        "L30",
                        reading(register -> indicators(
                                register,
                                indicator -> changed(indicator, Polarity.UP_IS_GOOD, indicator.minimumMovement())))),
                // A whole point is needed, whatever a point is.
                wrong(
                        "has a minimum of its own",
                        "L31",
                        reading(register -> indicators(
                                register,
                                indicator -> changed(indicator, indicator.polarity(), Optional.of(BigDecimal.ONE))))),
                // A series with more than three values does not fit its table.
                wrong(
                        "drops long series",
                        "L32",
                        reading(register -> series(
                                register,
                                series -> series.observations().size() > 3
                                        ? new Series(series.indicator(), List.of())
                                        : series))),
                // Looks up the newest vintage there is.
                wrong(
                        "knows the future",
                        "L33",
                        (register, asOf, rules) ->
                                Progress.of(register, KnownData.of(register, LocalDate.of(2100, 1, 1)), asOf, rules)),
                // Keeps only what was published in the last year.
                wrong(
                        "forgets old data",
                        "L34",
                        (register, asOf, rules) -> Progress.of(
                                series(
                                        register,
                                        series -> new Series(
                                                series.indicator(),
                                                series.observations().stream()
                                                        .filter(known -> known.published()
                                                                .isAfter(asOf.minusYears(1)))
                                                        .toList())),
                                asOf,
                                rules)),
                // Takes the last line of a file for the latest value.
                wrong(
                        "takes the last line",
                        "L35",
                        reading(register -> series(
                                register,
                                series -> series.observations().isEmpty()
                                        ? series
                                        : new Series(
                                                series.indicator(),
                                                series.observations()
                                                        .subList(
                                                                series.observations()
                                                                                .size()
                                                                        - 1,
                                                                series.observations()
                                                                        .size()))))),
                // Believes that exactly so many elements must be met as in the smallest target.
                wrong(
                        "wants an exact number",
                        "L36",
                        giving(result -> with(
                                result,
                                result.summaries(),
                                result.targets().stream()
                                        .map(target ->
                                                target.term().isMet() && target.met() > 1 ? notMet(target) : target)
                                        .toList(),
                                result.rewards()))),
                // Takes more than the whole for a mistake, and pays nothing.
                wrong(
                        "pays nothing above the whole",
                        "L37",
                        giving(result -> with(
                                result,
                                result.summaries(),
                                result.targets(),
                                result.rewards().stream()
                                        .map(WrongProgress::withoutTheBest)
                                        .toList()))),
                // Calls every change new data.
                wrong(
                        "calls everything new data",
                        "L38",
                        new TestedProgress(
                                Progress::of,
                                ProgressTables.standard(),
                                (before, after) -> RatingChanges.between(before, after).stream()
                                        .map(change -> new RatingChange(
                                                change.subject(),
                                                change.text(),
                                                change.from(),
                                                change.to(),
                                                List.of(new ChangeStep(
                                                        ChangeCause.NEW_DATA, change.from(), change.to()))))
                                        .toList())),
                // Gives ratings and no reasons.
                wrong(
                        "gives no reason",
                        "L39",
                        giving(result -> with(
                                result,
                                result.summaries().stream()
                                        .map(WrongProgress::withoutReason)
                                        .toList(),
                                result.targets(),
                                result.rewards()))));
    }

    private static WrongProgress wrong(String name, String law, ProgressEngine engine) {
        return wrong(name, law, TestedProgress.of(engine, ProgressTables.standard()));
    }

    private static WrongProgress wrong(String name, String law, TestedProgress tested) {
        return new WrongProgress(name, law, tested);
    }

    private static ProgressEngine reading(UnaryOperator<Register> misread) {
        return (register, asOf, rules) -> Progress.of(misread.apply(register), asOf, rules);
    }

    private static ProgressEngine giving(UnaryOperator<ProgressResult> forged) {
        return (register, asOf, rules) -> forged.apply(Progress.of(register, asOf, rules));
    }

    private static Register indicators(Register register, UnaryOperator<Indicator> change) {
        return Edits.everywhere(
                register, indicators -> indicators.stream().map(change).toList(), series -> series, path -> path);
    }

    private static Register series(Register register, UnaryOperator<Series> change) {
        return Edits.series(register, register.series().stream().map(change).toList());
    }

    private static Indicator changed(Indicator indicator, Polarity polarity, Optional<BigDecimal> minimum) {
        return new Indicator(
                indicator.id(),
                indicator.text(),
                polarity,
                indicator.unit(),
                indicator.baseline(),
                indicator.source(),
                indicator.producer(),
                indicator.frequency(),
                indicator.lagInMonths(),
                minimum,
                indicator.surveyBased(),
                indicator.coverage(),
                indicator.owner(),
                indicator.targets(),
                indicator.standard(),
                indicator.dataSystem());
    }

    private static ProgressResult with(
            ProgressResult result,
            List<SummaryProgress> summaries,
            List<TargetProgress> targets,
            List<RewardGrant> rewards) {
        return new ProgressResult(
                result.register(),
                result.title(),
                result.asOf(),
                result.illustrative(),
                result.rules(),
                summaries,
                targets,
                result.standards(),
                result.indicators(),
                rewards,
                result.variations(),
                result.published());
    }

    private static TargetProgress notMet(TargetProgress target) {
        return new TargetProgress(
                target.agreement(),
                target.target(),
                target.text(),
                target.date(),
                TargetTerm.NOT_MET,
                target.elements(),
                target.met(),
                target.composition(),
                target.noSlippage(),
                target.flags(),
                target.reasons());
    }

    private static RewardGrant withoutTheBest(RewardGrant grant) {
        BigDecimal lost = grant.rewards().stream()
                .filter(reward -> reward.achieved()
                        .filter(share -> share.compareTo(BigDecimal.ONE) > 0)
                        .isPresent())
                .map(SubTargetReward::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RewardGrant(
                grant.agreement(), grant.council(), grant.pot(), grant.earned().subtract(lost), grant.rewards());
    }

    private static SummaryProgress withoutReason(SummaryProgress summary) {
        return new SummaryProgress(
                summary.kind(),
                summary.id(),
                summary.text(),
                summary.rating(),
                summary.counts(),
                summary.improved(),
                summary.notImproved(),
                summary.unknown(),
                summary.withoutFirstData(),
                summary.standardsBreached(),
                summary.lowestConfidence(),
                List.of(),
                List.of());
    }
}
