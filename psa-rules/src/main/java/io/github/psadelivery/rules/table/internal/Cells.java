package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_ROW_LENGTH;
import static io.github.psadelivery.model.problem.ProblemCode.SURPLUS_CELL;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;
import java.util.Map;

/** One row while it is read: gives its cells, takes what is wrong with them, and knows whether the row can be used. */
public final class Cells {
    private final Sheet.Row row;
    private final Problems problems;
    private boolean good = true;

    private Cells(Sheet.Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
        checkLength();
    }

    /** The rows of a sheet; tells of each that is longer or shorter than the header. */
    public static List<Cells> of(Sheet sheet, Problems problems) {
        return sheet.rows().stream().map(row -> new Cells(row, problems)).toList();
    }

    private void checkLength() {
        List<String> header = row.sheet().header();
        int length = row.cells().size();
        if (length == header.size()) {
            return;
        }
        String column = header.isEmpty() ? "" : header.get(Math.min(length, header.size() - 1));
        report(
                RUB_ROW_LENGTH,
                column,
                "The row has %s cells, and the header has %s.".formatted(length, header.size()),
                length < header.size()
                        ? "Fill the row up: an empty cell needs its separator too."
                        : "Put quotation marks around a text with the separator in it, or take the surplus cells out.");
    }

    public int row() {
        return row.number();
    }

    /** The text of a cell, perhaps empty. */
    public String text(String column) {
        return row.cell(column);
    }

    /** The text of a cell that must not be empty; {@code ""} and a problem if it is. */
    public String filled(String column) {
        return filled(column, EMPTY_CELL);
    }

    /** The same, where being empty is a problem of its own. */
    public String filled(String column, ProblemCode code) {
        String text = text(column);
        if (text.isEmpty()) {
            good = false;
            if (row.has(column)) {
                report(code, column, "The cell '%s' is empty.".formatted(column), howToFill(column));
            }
        }
        return text;
    }

    private static String howToFill(String column) {
        return switch (column) {
            case "because" -> "Give the reason in a sentence.";
            case "source" ->
                "Name the document and the place in it, or begin with “Assumption” and say what it rests on.";
            default -> "Fill it.";
        };
    }

    /** The id of the row: filled, and not used before. */
    public String id(String column, Map<String, Integer> rowById) {
        String id = filled(column);
        checkUnused(column, rowById);
        return id;
    }

    /** Tells of an id that an earlier row uses already. */
    public void checkUnused(String column, Map<String, Integer> rowById) {
        String id = text(column);
        int first = id.isEmpty() ? row() : rowById.computeIfAbsent(id, unused -> row());
        if (first != row()) {
            report(
                    DUPLICATE_ID,
                    column,
                    "“%s” is used in row %s already.".formatted(id, first),
                    "Give one of the two rows another id, or take one out.");
        }
    }

    /** Tells of a cell that should be empty and is not. */
    public void empty(String column, String why) {
        if (!text(column).isEmpty()) {
            report(SURPLUS_CELL, column, why, "Empty the cell.");
        }
    }

    public void report(ProblemCode code, String column, String message, String advice) {
        good = false;
        problems.add(code, row.place(column), message, advice);
    }

    /** Marks the row as not usable because of something that is told elsewhere. */
    public void spoil() {
        good = false;
    }

    /** Whether nothing that the row needs is wrong. */
    public boolean areGood() {
        return good;
    }
}
