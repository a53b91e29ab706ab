package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.progress.change.ChangeReport;
import io.github.psadelivery.scoring.progress.change.ChangeStep;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import java.util.List;
import java.util.Locale;

/**
 * Which ratings of registers changed between two days, and why, as CSV with a row for each cause: {@code from} and
 * {@code to} are of the whole change, {@code step from} and {@code step to} what the cause did alone.
 *
 * <p>Absence: a register in which no rating changed has no row.
 *
 * <p>Thread-safety: immutable. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
public final class ChangesCsv {
    private static final List<String> COLUMNS =
            List.of("register", "since", "as of", "id", "title", "from", "to", "step", "cause", "step from", "step to");

    private ChangesCsv() {}

    /** Appends the row that names the columns. */
    public static void appendHeader(StringBuilder to) {
        append(COLUMNS, to);
    }

    /** Appends the rows of a report. */
    public static void append(ChangeReport report, StringBuilder to) {
        for (RatingChange change : report.changes()) {
            for (int i = 0; i < change.steps().size(); i++) {
                append(row(report, change, i), to);
            }
        }
    }

    private static List<String> row(ChangeReport report, RatingChange change, int index) {
        ChangeStep step = change.steps().get(index);
        return List.of(
                report.register(),
                report.since().toString(),
                report.asOf().toString(),
                change.subject(),
                change.text(),
                change.from(),
                change.to(),
                Integer.toString(index + 1),
                step.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                step.from(),
                step.to());
    }

    private static void append(List<String> cells, StringBuilder to) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', to);
    }
}
