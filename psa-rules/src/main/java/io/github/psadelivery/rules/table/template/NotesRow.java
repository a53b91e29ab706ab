package io.github.psadelivery.rules.table.template;

import static io.github.psadelivery.model.problem.ProblemCode.NOTES_ROW;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The row beneath the headings that says what each column takes. Each of its cells begins with a mark, so that it is
 * never taken for data: not if it was moved, and not if somebody wrote over one of its cells.
 *
 * @param sheet the sheet without it
 * @param problems each cell that is out of place
 */
public record NotesRow(Sheet sheet, List<Problem> problems) {
    /** What each note begins with. */
    public static final String MARK = "ⓘ ";

    private static final int ITS_INDEX = 1;

    /** Copies the list. */
    public NotesRow {
        problems = List.copyOf(problems);
    }

    /** A note as its cell shows it. */
    public static String cell(String note) {
        return MARK + note;
    }

    /** Takes the notes out of a sheet, and leaves the other rows where they stand. */
    public static NotesRow in(Sheet sheet) {
        List<List<String>> records = new ArrayList<>(sheet.records());
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < records.size(); index++) {
            List<String> cells = records.get(index);
            long notes = cells.stream().filter(NotesRow::isNote).count();
            if (notes > 0) {
                boolean isWhole = cells.stream().allMatch(cell -> cell.isEmpty() || isNote(cell));
                if (index != ITS_INDEX || !isWhole) {
                    problems.add(problem(sheet, index, firstWrong(cells, isWhole), isWhole));
                }
                records.set(index, List.of());
            }
        }
        return new NotesRow(new Sheet(sheet.file(), records), problems);
    }

    private static boolean isNote(String cell) {
        return cell.startsWith(MARK.strip());
    }

    private static int firstWrong(List<String> cells, boolean isWhole) {
        int column = 0;
        while (cells.get(column).isEmpty() || isNote(cells.get(column)) != isWhole) {
            column++;
        }
        return column;
    }

    private static Problem problem(Sheet sheet, int index, int column, boolean isWhole) {
        return new Problem(
                NOTES_ROW,
                new Place.SheetCell(sheet.file(), index + 1, column + 1),
                isWhole
                        ? "The notes on the columns do not stand in row 2."
                        : "Data and a note on a column stand in one row.",
                isWhole
                        ? "Move the row back to row 2, or delete it."
                        : "Move the data to a row of their own, beneath the notes.");
    }
}
