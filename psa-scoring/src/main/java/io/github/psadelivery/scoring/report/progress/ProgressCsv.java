package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.ElementProgress;
import io.github.psadelivery.scoring.progress.target.StandardAnswer;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.progress.variation.GapChange;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the progress of registers stood on a day, as CSV with a row for each answer: {@code kind} says what it is about.
 *
 * <p>Unit: {@code counted} of {@code of} are indicators that improved, or elements that are met; {@code value} and
 * {@code out of} are the latest value of an indicator and what was planned by then, what a grant earns in pounds and the
 * most that it can, or a gap between units in the last period and in the first; {@code share} is the gap to the path as
 * a share of the whole way, or what was achieved.
 *
 * <p>Absence: a cell that has nothing to say is empty.
 *
 * <p>Thread-safety: immutable. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
public final class ProgressCsv {
    private static final List<String> COLUMNS = List.of(
            "register",
            "as of",
            "kind",
            "id",
            "title",
            "rating",
            "counted",
            "of",
            "with data",
            "value",
            "out of",
            "date",
            "recent performance",
            "share",
            "flags",
            "rules");

    private ProgressCsv() {}

    /** Appends the row that names the columns. */
    public static void appendHeader(StringBuilder to) {
        append(COLUMNS, to);
    }

    /** Appends the rows of a result. */
    public static void append(ProgressResult result, StringBuilder to) {
        Rows rows = new Rows(result.register(), result.asOf().toString(), to);
        result.summaries().forEach(rows::summary);
        result.targets().forEach(rows::target);
        result.standards().forEach(rows::standard);
        result.indicators().forEach(rows::indicator);
        result.rewards().forEach(rows::grant);
        result.variations().forEach(rows::variation);
    }

    private static void append(List<String> cells, StringBuilder to) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', to);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(List<? extends Enum<?>> flags) {
        return flags.stream().map(ProgressCsv::words).collect(Collectors.joining(", "));
    }

    private static String rules(List<RuleReason> reasons) {
        return reasons.stream().map(RuleReason::rule).collect(Collectors.joining(" "));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** The rows of one result. */
    private record Rows(String register, String asOf, StringBuilder to) {

        private void summary(SummaryProgress summary) {
            row(
                    summary.kind().name(),
                    summary.id(),
                    summary.text(),
                    summary.rating().toString(),
                    Integer.toString(summary.counts().improved()),
                    Integer.toString(summary.counts().indicators()),
                    Integer.toString(summary.counts().withFirstData()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    rules(summary.decidedBy()));
        }

        private void target(TargetProgress target) {
            row(
                    "target",
                    target.target(),
                    target.text(),
                    target.term().toString(),
                    Integer.toString(target.met()),
                    Integer.toString(target.elements().size()),
                    "",
                    "",
                    "",
                    target.date().map(Object::toString).orElse(""),
                    "",
                    "",
                    joined(target.flags()),
                    rules(target.reasons()));
            target.elements().forEach(this::element);
        }

        private void element(ElementProgress element) {
            row(
                    "target element",
                    element.element(),
                    element.text(),
                    element.term().toString(),
                    "",
                    "",
                    "",
                    number(element.judgedBy().map(Observation::value)),
                    number(element.goal().map(goal -> goal.value())),
                    element.goal().map(goal -> goal.date().toString()).orElse(""),
                    "",
                    number(element.gap()),
                    joined(element.flags()),
                    rules(element.reasons()));
        }

        private void standard(StandardAnswer standard) {
            row(
                    "standard",
                    standard.standard(),
                    standard.text(),
                    standard.progress()
                            .map(progress -> progress.status().toString())
                            .orElse(""),
                    "",
                    "",
                    "",
                    "",
                    number(standard.progress().map(progress -> progress.floor())),
                    "",
                    "",
                    "",
                    "",
                    "");
        }

        private void indicator(IndicatorProgress indicator) {
            row(
                    "indicator",
                    indicator.indicator(),
                    indicator.text(),
                    indicator.improved().toString(),
                    "",
                    "",
                    "",
                    number(indicator.latest().map(Observation::value)),
                    number(indicator.path().planned()),
                    indicator
                            .latest()
                            .map(latest -> latest.period().end().toString())
                            .orElse(""),
                    indicator.path().level().map(level -> level.label()).orElse(""),
                    number(indicator.path().share()),
                    joined(indicator.flags()),
                    rules(indicator.reasons()));
        }

        private void grant(RewardGrant grant) {
            row(
                    "reward grant",
                    grant.agreement(),
                    grant.council(),
                    "",
                    "",
                    "",
                    "",
                    grant.earned().toPlainString(),
                    grant.pot().toPlainString(),
                    "",
                    "",
                    "",
                    "",
                    "");
            grant.rewards().forEach(this::reward);
        }

        private void reward(SubTargetReward reward) {
            row(
                    "sub-target",
                    reward.subTarget(),
                    reward.text(),
                    words(reward.why()),
                    "",
                    "",
                    "",
                    reward.earned().toPlainString(),
                    reward.share().toPlainString(),
                    "",
                    "",
                    number(reward.achieved()),
                    "",
                    rules(reward.reasons()));
        }

        private void variation(UnitVariation variation) {
            variation.changes().forEach(change -> gap(variation, change));
        }

        private void gap(UnitVariation variation, GapChange change) {
            row(
                    "variation",
                    variation.id(),
                    words(change.kind()),
                    words(change.direction()),
                    "",
                    "",
                    Integer.toString(variation.unitsThroughout()),
                    change.after().toPlainString(),
                    change.before().toPlainString(),
                    "",
                    "",
                    number(change.left()),
                    variation.illustrative() ? "illustrative" : "",
                    "");
        }

        private void row(String... cells) {
            List<String> all = new ArrayList<>(List.of(register, asOf));
            all.addAll(List.of(cells));
            append(all, to);
        }
    }
}
