package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.ROW_LENGTH;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet while it is read: the first row names the columns, and every other row has a cell for each. */
final class CsvTable {
    private static final int LONGEST_CELL = 1_000_000;

    private final CsvLayout layout;
    private final Consumer<CsvRow> rows;
    private final Consumer<Problem> problems;
    private Optional<CsvHeader> header = Optional.empty();

    /**
     * @param rows takes each row of the right length
     * @param problems takes what is wrong with the sheet, in its order
     */
    CsvTable(CsvLayout layout, Consumer<CsvRow> rows, Consumer<Problem> problems) {
        this.layout = layout;
        this.rows = rows;
        this.problems = problems;
    }

    void read(String file, byte[] bytes) {
        CsvText.read(file, bytes, this::take).ifPresent(problems);
    }

    private void take(CsvText.Line line) {
        if (header.isEmpty()) {
            CsvHeader first = new CsvHeader(line.narrowedTo(0), layout);
            first.problems().forEach(problems);
            header = Optional.of(first);
        } else {
            row(header.get(), line.narrowedTo(header.get().width()));
        }
    }

    private void row(CsvHeader columns, CsvText.Line line) {
        CsvRow row = new CsvRow(columns, line);
        int length = line.cells().size();
        if (length != columns.width()) {
            tellLength(row, length, columns);
        } else if (!isTooLong(row)) {
            rows.accept(row);
        }
    }

    private boolean isTooLong(CsvRow row) {
        for (int index = 0; index < row.header().width(); index++) {
            if (row.line().cells().get(index).length() > LONGEST_CELL) {
                problems.accept(new Problem(
                        TOO_LARGE,
                        row.place(row.header().name(index)),
                        "The text is longer than %s letters.".formatted(LONGEST_CELL),
                        "Shorten it; put long documents elsewhere and refer to them."));
                return true;
            }
        }
        return false;
    }

    private void tellLength(CsvRow row, int length, CsvHeader columns) {
        problems.accept(new Problem(
                ROW_LENGTH,
                row.place(columns.name(Math.min(length, columns.width() - 1))),
                "The row has %s cells, and the first row has %s.".formatted(length, columns.width()),
                length < columns.width()
                        ? "Fill the row up: an empty cell needs its separator too."
                        : "Put a text with the separator in it between quotation marks, or take cells out."));
    }
}
