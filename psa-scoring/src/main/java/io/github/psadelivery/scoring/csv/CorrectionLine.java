package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_WITHOUT_REASON;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a file of corrections.
 *
 * @param row the number that a spreadsheet shows, which tells it from all others
 * @param item the item of the rows it holds for; empty for every item
 * @param label the printed label of the rows it holds for; empty for every label
 */
record CorrectionLine(
        String file, int row, String item, String label, String column, String asPrinted, String readAs, String why) {

    static final String ITEM = "item";
    static final String LABEL = "label";
    static final String COLUMN = "column";
    static final String AS_PRINTED = "as printed";
    static final String READ_AS = "read as";
    static final String WHY = "why";
    static final CsvLayout LAYOUT;

    static {
        List<String> columns = List.of(ITEM, LABEL, COLUMN, AS_PRINTED, READ_AS, WHY);
        LAYOUT = new CsvLayout(
                columns, columns, Map.of(), "Take it out; the columns are %s.".formatted(String.join(", ", columns)));
    }

    /** Reads a row; empty, and what is wrong with it, if it cannot be used. */
    static Optional<CorrectionLine> read(CsvRow row, List<Problem> problems) {
        if (!row.header().isGood()) {
            return Optional.empty();
        }
        int before = problems.size();
        for (String column : List.of(COLUMN, AS_PRINTED, READ_AS)) {
            if (row.cell(column).isEmpty()) {
                problems.add(new Problem(
                        MISSING_FIELD, row.place(column), "The cell is empty.", "Fill it, or take the row out."));
            }
        }
        if (row.cell(WHY).isEmpty()) {
            problems.add(new Problem(
                    CORRECTION_WITHOUT_REASON,
                    row.place(WHY),
                    "The correction gives no reason.",
                    "Say why the cell is read as something else than it says."));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new CorrectionLine(
                        row.line().file(),
                        row.line().row(),
                        row.cell(ITEM),
                        row.cell(LABEL),
                        row.cell(COLUMN),
                        row.cell(AS_PRINTED),
                        row.cell(READ_AS),
                        row.cell(WHY)));
    }

    /** Whether this row of a sheet is one of those meant, and has in a column what is called printed. */
    boolean fits(CsvRow sheetRow, String sheetColumn) {
        return isMeant(item, sheetRow.cell(AssessmentColumns.ITEM))
                && isMeant(label, sheetRow.cell(AssessmentColumns.LABEL))
                && sheetRow.cell(sheetColumn).equals(asPrinted);
    }

    private static boolean isMeant(String wanted, String cell) {
        return wanted.isEmpty() || wanted.equals(cell);
    }

    Place place(String cell) {
        return new Place.Cell(file, row, cell);
    }

    /** The rows it holds for, in words. */
    String rows() {
        return (item.isEmpty() ? "" : " of item “%s”".formatted(item))
                + (label.isEmpty() ? "" : " with the label “%s”".formatted(label));
    }
}
