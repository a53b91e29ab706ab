package io.github.psadelivery.scoring.report.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.settle.NextToAssess;
import io.github.psadelivery.scoring.settle.Settlement;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What would settle likelihoods, as CSV: one row for each item that is not assessed and bears on the likelihood. A text
 * that a spreadsheet would run as a formula has an apostrophe before it. Immutable.
 */
public final class SettlementCsv {
    private static final List<String> COLUMNS =
            List.of("item", "date", "likelihood", "area", "needed", "first", "effort on average", "effort at most");

    private final Wording wording;
    private final ExplanationText explanation;

    /** One assessment: what settles it, and which item to assess first. */
    public record Line(Settlement settlement, List<NextToAssess> next) {
        public Line {
            next = List.copyOf(next);
        }
    }

    /** Writes in the language of these texts. */
    public SettlementCsv(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives the whole sheet; efforts to two decimals. */
    public String of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        for (Line line : lines) {
            line.settlement().needed().forEach(needed -> append(row(line, needed.item(), true), text));
            line.settlement().notNeeded().forEach(item -> append(row(line, item, false), text));
        }
        return text.toString();
    }

    private List<String> row(Line line, Item item, boolean isNeeded) {
        Assessment assessment = line.settlement().base().assessment();
        Optional<NextToAssess> next =
                line.next().stream().filter(one -> one.item().equals(item)).findFirst();
        return List.of(
                assessment.subject().id(),
                assessment.date().effective().toString(),
                explanation.outcome(line.settlement().base().likelihood()),
                item.id(),
                isNeeded ? wording.text("settle.csv.yes") : wording.text("settle.csv.no"),
                next.map(one -> Integer.toString(line.next().indexOf(one) + 1)).orElse(""),
                next.map(one -> SettlementText.rounded(one.expected())).orElse(""),
                next.map(one -> SettlementText.rounded(one.atMost())).orElse(""));
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
