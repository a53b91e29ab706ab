package io.github.psadelivery.scoring.csv.internal;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.REPEATED_HEADER;
import static io.github.psadelivery.model.problem.ProblemCode.ROW_LENGTH;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows beneath a first row: each must have a cell for each column. Immutable and safe for threads. */
public final class RowReader {
    private static final int MOST_BYTES_A_LETTER = 4;

    private final CsvHeader header;

    RowReader(CsvHeader header) {
        this.header = header;
    }

    /** Reads a row; the problems are all that keeps it from having a good text in each cell. */
    public Checked<CsvRow> read(RowBytes row) {
        return row.problem()
                .map(problem -> Checked.<CsvRow>rejected(List.of(problem)))
                .orElseGet(() -> cells(row));
    }

    private Checked<CsvRow> cells(RowBytes row) {
        int width = row.width();
        while (width > header.width() && row.text(width - 1).isEmpty()) {
            width--;
        }
        if (width != header.width()) {
            return Checked.rejected(List.of(wrongLength(row, width)));
        }
        String[] cells = new String[width];
        List<Problem> problems = new ArrayList<>(0);
        for (int cell = 0; cell < width; cell++) {
            cells[cell] = row.bytesOf(cell) > MOST_BYTES_A_LETTER * CellText.MOST_LETTERS ? "" : row.text(cell);
            wrong(row, cell, cells[cell]).ifPresent(problems::add);
        }
        if (header.isRepeatedBy(cells)) {
            problems.add(new Problem(
                    REPEATED_HEADER,
                    place(row, 0),
                    "The names of the columns stand here again.",
                    "Take the row out; perhaps two sheets were put together."));
        }
        return problems.isEmpty()
                ? Checked.of(new CsvRow(header, row.row(), cells), List.of())
                : Checked.rejected(problems);
    }

    private Optional<Problem> wrong(RowBytes row, int cell, String text) {
        if (row.bytesOf(cell) > CellText.MOST_LETTERS && (text.isEmpty() || text.length() > CellText.MOST_LETTERS)) {
            return Optional.of(new Problem(
                    TOO_LARGE,
                    place(row, cell),
                    "The text is longer than %s letters.".formatted(CellText.MOST_LETTERS),
                    "Shorten it; put long documents elsewhere and refer to them."));
        }
        if (!row.isText(cell, text)) {
            return Optional.of(notUtf8(place(row, cell)));
        }
        return Optional.empty();
    }

    static Problem notUtf8(Place place) {
        return new Problem(
                NOT_UTF8,
                place,
                "A letter in this cell is not stored as UTF-8.",
                "Save the file again as UTF-8; in a spreadsheet, choose “CSV UTF-8”.");
    }

    private Problem wrongLength(RowBytes row, int width) {
        return new Problem(
                ROW_LENGTH,
                place(row, Math.min(width, header.width() - 1)),
                "The row has %s cells, and the first row has %s.".formatted(width, header.width()),
                width < header.width()
                        ? "Fill the row up: an empty cell needs its separator too."
                        : "Put a text with the separator in it between quotation marks, or take cells out.");
    }

    private Place place(RowBytes row, int cell) {
        return new Place.Cell(header.file(), row.row(), header.name(cell));
    }
}
