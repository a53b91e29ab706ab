package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack;
import io.github.psadelivery.scoring.whatif.ScenarioAnswer;
import io.github.psadelivery.scoring.whatif.ScenarioLine;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * What would be if scenarios came about, as CSV: one row an assessment in each scenario, those that nothing changes among
 * them. A text that a spreadsheet would run as a formula has an apostrophe before it. Immutable.
 */
public final class ScenarioCsv {
    private static final List<String> COLUMNS =
            List.of("scenario", "item", "title", "date", "before", "after", "changes", "still held by", "rules");

    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public ScenarioCsv(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives the whole sheet; areas and rules by their ids. */
    public String of(List<ScenarioAnswer> answers) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        answers.forEach(answer ->
                answer.lines().forEach(line -> append(row(answer.scenario().name(), line), text)));
        return text.toString();
    }

    private List<String> row(String scenario, ScenarioLine line) {
        Assessment assessment = line.base().assessment();
        Scored after = line.scenario();
        HoldingBack holding = HoldingBack.of(after.usedRubric(), List.of(after));
        return List.of(
                scenario,
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.date().effective().toString(),
                explanation.outcome(line.base().likelihood()),
                explanation.outcome(after.likelihood()),
                line.changes().stream()
                        .map(change -> wording.text(
                                "cases.level", change.item().id(), change.to().label()))
                        .collect(joining("; ")),
                holding.items().stream().map(count -> count.item().id()).collect(joining("; ")),
                holding.caps().stream().map(count -> count.cap().id()).collect(joining("; ")));
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
