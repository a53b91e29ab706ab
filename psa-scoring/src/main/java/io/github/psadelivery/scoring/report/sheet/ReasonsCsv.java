package io.github.psadelivery.scoring.report.sheet;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Why outcomes are what they are, as CSV: one row for each rule that applied, binding or not, at one end of an outcome or at
 * both; one row where no rule applied, and one for a judgement that was stated. The likelihood comes first, as in a text. A
 * cell that a spreadsheet would run as a formula has an apostrophe before it.
 *
 * <p>Thread-safety: immutable. The same results give the same sheet.
 *
 * <pre>{@code
 * String sheet = new ReasonsCsv(Wording.english()).of(results);
 * }</pre>
 */
public final class ReasonsCsv {
    private static final List<String> COLUMNS = List.of(
            "item",
            "title",
            "date",
            "of",
            "end",
            "level",
            "rule",
            "binds",
            "says",
            "because",
            "source",
            "set off by",
            "assumed");

    private final Wording wording;

    /** Writes in the language of these texts. */
    public ReasonsCsv(Wording wording) {
        this.wording = wording;
    }

    /** Gives the whole sheet. */
    public String of(List<Scored> results) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        for (Scored scored : results) {
            Sheet sheet = new Sheet(scored, text);
            sheet.derived(scored.usedRubric().likelihood(), scored.derivedLikelihood());
            scored.judgements().forEach(sheet::judgement);
        }
        return text.toString();
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }

    /** The rows of one result. */
    private final class Sheet {
        private final Scored scored;
        private final StringBuilder text;

        Sheet(Scored scored, StringBuilder text) {
            this.scored = scored;
            this.text = text;
        }

        void judgement(JudgementResult result) {
            result.stated().ifPresent(stated -> stated(result, stated));
            result.derived().ifPresent(derived -> derived(result.judgement(), derived));
        }

        private void stated(JudgementResult result, Rated stated) {
            String level = result.outcome().worst().label();
            String evidence =
                    stated.evidence().stream().map(one -> one.reference()).collect(joining("; "));
            row(
                    result.judgement(),
                    List.of(
                            wording.text("sheet.both"),
                            level,
                            "",
                            "",
                            wording.text("basis.stated"),
                            stated.because(),
                            evidence,
                            "",
                            ""));
        }

        void derived(Item item, Derived derived) {
            if (derived.atWorst().equals(derived.atBest())) {
                end(item, wording.text("sheet.both"), derived.atWorst());
            } else {
                end(item, wording.text("sheet.worst"), derived.atWorst());
                end(item, wording.text("sheet.best"), derived.atBest());
            }
        }

        private void end(Item item, String end, Reasons reasons) {
            String level = reasons.level().label();
            String assumed = reasons.assumed().stream().map(Item::id).collect(joining("; "));
            if (reasons.isNoCapApplying()) {
                String nothing = wording.text("reasons.nocap", level);
                row(item, List.of(end, level, "", "", nothing, "", "", "", assumed));
            }
            reasons.binding().forEach(cap -> rule(item, end, level, cap, wording.text("list.yes"), assumed));
            reasons.others().forEach(cap -> rule(item, end, level, cap, wording.text("list.no"), assumed));
        }

        private void rule(Item item, String end, String level, AppliedCap applied, String binds, String assumed) {
            String triggers = applied.triggers().stream()
                    .map(trigger -> wording.text(
                            "item.level", trigger.item().id(), trigger.level().label()))
                    .collect(joining("; "));
            row(
                    item,
                    List.of(
                            end,
                            level,
                            applied.cap().id(),
                            binds,
                            applied.sentence(),
                            applied.cap().because(),
                            applied.cap().source(),
                            triggers,
                            assumed));
        }

        private void row(Item item, List<String> reason) {
            List<String> cells = new ArrayList<>(List.of(
                    scored.assessment().subject().id(),
                    scored.assessment().subject().title(),
                    scored.assessment().date().effective().toString(),
                    item.id()));
            cells.addAll(reason);
            append(cells, text);
        }
    }
}
