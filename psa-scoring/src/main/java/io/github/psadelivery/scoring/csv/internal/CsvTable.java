package io.github.psadelivery.scoring.csv.internal;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An open sheet: the first row names the columns, and every other row has a cell for each. One thread takes the rows;
 * any may read them.
 */
public final class CsvTable {
    private final CsvHeader header;
    private final RowReader reader;
    private final char separator;
    private final RowCutter rows;
    private boolean isAtEnd;

    private CsvTable(CsvHeader header, char separator, RowCutter rows) {
        this.header = header;
        this.reader = new RowReader(header);
        this.separator = separator;
        this.rows = rows;
    }

    /**
     * Reads the first row. A sheet counts as open even if its columns are not those of the layout.
     *
     * @param told what separates the cells; found out from the first row where it is not told
     */
    public static Checked<CsvTable> open(String file, InputStream stream, CsvLayout layout, Optional<Character> told) {
        ByteWindow window = new ByteWindow(stream, RowCutter.MOST_BYTES);
        try {
            SheetStart start = SheetStart.read(window);
            Optional<Problem> problem = start.problem(file);
            if (problem.isPresent()) {
                return Checked.rejected(List.of(problem.get()));
            }
            char separator = told.orElseGet(start::separator);
            RowCutter rows = new RowCutter(file, window, separator);
            Optional<RowBytes> first = rows.next();
            while (first.isPresent() && first.get().isBlank()) {
                first = rows.next();
            }
            return first.map(names -> open(file, names, layout, separator, rows))
                    .orElseGet(() -> Checked.rejected(List.of(empty(file))));
        } catch (IOException failed) {
            return Checked.rejected(List.of(unreadable(new Place.Whole(file), failed)));
        }
    }

    private static Checked<CsvTable> open(
            String file, RowBytes names, CsvLayout layout, char separator, RowCutter rows) {
        if (names.problem().isPresent()) {
            return Checked.rejected(List.of(names.problem().get()));
        }
        List<String> words = new ArrayList<>();
        for (int cell = 0; cell < names.width(); cell++) {
            String word = names.text(cell);
            if (!names.isText(cell, word)) {
                Place place = new Place.Cell(file, names.row(), SourceWords.shortened(word));
                return Checked.rejected(List.of(RowReader.notUtf8(place)));
            }
            words.add(word);
        }
        while (words.get(words.size() - 1).isEmpty()) {
            words.remove(words.size() - 1);
        }
        CsvHeader header = new CsvHeader(file, names.row(), words, layout);
        return Checked.of(new CsvTable(header, separator, rows), List.of());
    }

    private static Problem empty(String file) {
        return new Problem(
                EMPTY_FILE,
                new Place.Whole(file),
                "There is nothing in the file.",
                "Check that it was written to the end, or leave it out.");
    }

    private static Problem unreadable(Place place, IOException failed) {
        return new Problem(
                NOT_READABLE,
                place,
                "Reading the file failed: %s.".formatted(failed.getMessage()),
                "Check that it is all there and may be read, and try again.");
    }

    public CsvHeader header() {
        return header;
    }

    public char separator() {
        return separator;
    }

    /** Takes the next row that is not blank. If the stream fails, one last row tells so. */
    public Optional<RowBytes> next() {
        try {
            Optional<RowBytes> next = isAtEnd ? Optional.empty() : rows.next();
            while (next.isPresent() && next.get().isBlank()) {
                next = rows.next();
            }
            return next;
        } catch (IOException failed) {
            isAtEnd = true;
            Place place = new Place.Line(header.file(), rows.line());
            return Optional.of(RowBytes.broken(rows.row() + 1, unreadable(place, failed)));
        }
    }

    /** Gives what reads the rows, on any thread. */
    public RowReader reader() {
        return reader;
    }
}
