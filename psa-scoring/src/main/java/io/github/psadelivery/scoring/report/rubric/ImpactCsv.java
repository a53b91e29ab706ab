package io.github.psadelivery.scoring.report.rubric;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.impact.OutcomeChange;
import io.github.psadelivery.scoring.impact.RowChange;
import io.github.psadelivery.scoring.impact.Shift;
import io.github.psadelivery.scoring.impact.SpaceImpact;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * What an edit of a rubric changes, as CSV: one row a change, with the kind of change in the first column. A text that a
 * spreadsheet would run as a formula has an apostrophe before it. Immutable.
 */
public final class ImpactCsv {
    private static final List<String> COLUMNS = List.of(
            "change",
            "of",
            "date",
            "item",
            "column",
            "from",
            "to",
            "steps",
            "states",
            "assessments",
            "rules",
            "example");

    private final Wording wording;

    /** Writes in the language of these texts. */
    public ImpactCsv(Wording wording) {
        this.wording = wording;
    }

    /** Gives the whole sheet. */
    public String of(Impact impact) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        impact.rows().forEach(row -> rows(row, text));
        impact.outcomes().forEach(change -> append(outcome(change), text));
        impact.spaces().forEach(space -> spaces(space, text));
        return text.toString();
    }

    private void rows(RowChange row, StringBuilder text) {
        String kind = wording.text("impact.csv.row", row.kind().toString());
        if (row.cells().isEmpty()) {
            append(
                    List.of(
                            kind,
                            row.sheet(),
                            "",
                            row.row(),
                            "",
                            row.before().orElse(""),
                            row.after().orElse(""),
                            "",
                            "",
                            "",
                            "",
                            ""),
                    text);
        }
        for (RowChange.Cell cell : row.cells()) {
            append(
                    List.of(
                            kind,
                            row.sheet(),
                            "",
                            row.row(),
                            cell.column(),
                            cell.before(),
                            cell.after(),
                            "",
                            "",
                            "",
                            "",
                            ""),
                    text);
        }
    }

    private List<String> outcome(OutcomeChange change) {
        return List.of(
                wording.text("impact.csv.outcome"),
                change.assessment().subject().id(),
                change.assessment().date().effective().toString(),
                change.item(),
                "",
                change.from().map(Outcome::toString).orElse(""),
                change.to().map(Outcome::toString).orElse(""),
                "",
                "",
                "",
                String.join(" ", change.rules()),
                "");
    }

    private void spaces(SpaceImpact space, StringBuilder text) {
        space.notCompared()
                .ifPresent(item -> append(
                        List.of(
                                wording.text("impact.csv.notcompared"),
                                space.judgement(),
                                "",
                                item,
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        text));
        String kind = space.isWhole() ? wording.text("impact.csv.states") : wording.text("impact.csv.sample");
        for (Shift shift : space.shifts()) {
            append(
                    List.of(
                            kind,
                            space.judgement(),
                            "",
                            "",
                            "",
                            shift.from().label(),
                            shift.to().label(),
                            Integer.toString(shift.steps()),
                            shift.states().toString(),
                            shift.assessments().toString(),
                            String.join(" ", shift.rules()),
                            shift.example().entrySet().stream()
                                    .map(entry -> wording.text("cases.level", entry.getKey(), entry.getValue()))
                                    .collect(joining(", "))),
                    text);
        }
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
