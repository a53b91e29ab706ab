package io.github.psadelivery.rules.table.sheet;

import io.github.psadelivery.model.problem.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as cells, whatever the format it came in.
 *
 * <p>Cells are kept without the space around them, with one kind of line end and of space. Empty cells beyond the
 * header are dropped. A reader of a format that does not store the empty cells at the end of a row fills its rows up to
 * the header.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Sheet sheet = new Sheet("questions.csv", List.of(List.of("id", "item"), List.of("DC.1.q1", "DC.1")));
 * sheet.rows().get(0).cell("item");    // DC.1
 * }</pre>
 *
 * @param file the name by which problems tell of the table, such as {@code rules.csv}
 * @param records all rows as a spreadsheet shows them: the header first, blank rows where they stand
 */
public record Sheet(String file, List<List<String>> records) {
    /** The most rows that a sheet of a rubric may have. Source: <b>Assumption</b>; far more than any rubric needs. */
    public static final int MOST_ROWS = 5_000;

    /** Takes the cells, without the space around them. */
    public Sheet {
        int width = records.isEmpty() ? 0 : filled(stripped(records.get(0)), 0);
        records = records.stream()
                .map(Sheet::stripped)
                .map(cells -> cells.subList(0, filled(cells, width)))
                .map(List::copyOf)
                .toList();
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .toList();
    }

    private static int filled(List<String> cells, int least) {
        int size = cells.size();
        while (size > least && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    /** The names of the columns; empty if there is not even a header. */
    public List<String> header() {
        return records.isEmpty() ? List.of() : records.get(0);
    }

    /** The rows beneath the header that are not blank. */
    public List<Row> rows() {
        return IntStream.range(1, records.size())
                .filter(index -> !records.get(index).stream().allMatch(String::isEmpty))
                .mapToObj(index -> new Row(this, index + 1))
                .toList();
    }

    /** The place of a column's name. */
    public Place.Cell headerPlace(String column) {
        return new Place.Cell(file, 1, column);
    }

    /**
     * One row of a sheet.
     *
     * @param number the number that a spreadsheet shows, with 1 for the header
     */
    public record Row(Sheet sheet, int number) {

        /** The text in a column; {@code ""} if the cell is empty or the sheet has no such column. */
        public String cell(String column) {
            return has(column) ? cells().get(sheet.header().indexOf(column)) : "";
        }

        /** Whether the row reaches as far as a column of the header. */
        public boolean has(String column) {
            int index = sheet.header().indexOf(column);
            return index >= 0 && index < cells().size();
        }

        /** All cells, named or not. */
        public List<String> cells() {
            return sheet.records().get(number - 1);
        }

        /** Where a cell of this row is. */
        public Place.Cell place(String column) {
            return new Place.Cell(sheet.file(), number, column);
        }

        @Override
        public String toString() {
            return "%s, row %s: %s".formatted(sheet.file(), number, cells());
        }
    }
}
