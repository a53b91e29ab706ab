package io.github.psadelivery.model.problem;

import java.io.Serializable;
import java.util.function.Function;

/**
 * Where a problem is, in the terms of whoever wrote the data.
 *
 * <p>Errors: a row or line below 1 is refused; texts are kept as they are, since the data they tell of may be wrong.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new Place.Cell("rules.csv", 7, "at least").describe();    // rules.csv, row 7, column 'at least'
 * new Place.SheetCell("Rules", 7, 5).describe();    // Rules!E7
 * new Place.Path("removals.json", "$.ratings.DC.1").describe();    // removals.json, $.ratings.DC.1
 * }</pre>
 */
public sealed interface Place extends Serializable {

    /**
     * A cell of a table.
     *
     * @param row the number that a spreadsheet shows, with 1 for the header
     */
    record Cell(String file, int row, String column) implements Place {

        /**
         * Checks the row.
         *
         * @throws IllegalArgumentException if the row is below 1
         */
        public Cell {
            if (row < 1) {
                throw new IllegalArgumentException(
                        "row is %s. Count rows as a spreadsheet does: the header is row 1.".formatted(row));
            }
        }

        @Override
        public String toString() {
            return file + ", row " + row + ", column '" + column + "'";
        }
    }

    /**
     * A value in a JSON file.
     *
     * @param path the way to the value, with {@code $} for the whole document
     */
    record Path(String file, String path) implements Place {

        @Override
        public String toString() {
            return file + ", " + path;
        }
    }

    /**
     * A line of a text file.
     *
     * @param line the number that an editor shows, with 1 for the first
     */
    record Line(String file, int line) implements Place {

        /**
         * Checks the line.
         *
         * @throws IllegalArgumentException if the line is below 1
         */
        public Line {
            if (line < 1) {
                throw new IllegalArgumentException(
                        "line is %s. Count lines as an editor does: the first is line 1.".formatted(line));
            }
        }

        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet the name on the tab of the sheet
     * @param row the number that a spreadsheet shows, with 1 for the first
     * @param column the number of the column, with 1 for the column A
     */
    record SheetCell(String sheet, int row, int column) implements Place {
        private static final int LETTERS = 26;

        /**
         * Checks row and column.
         *
         * @throws IllegalArgumentException if one of them is below 1
         */
        public SheetCell {
            if (row < 1 || column < 1) {
                throw new IllegalArgumentException(
                        "row is %s and column is %s. Count both from 1: the cell A1 is row 1, column 1."
                                .formatted(row, column));
            }
        }

        /** Gives the name of the cell within its sheet, such as {@code E7}. */
        public String cell() {
            StringBuilder letters = new StringBuilder();
            for (int left = column; left > 0; left = (left - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
            }
            return letters.append(row).toString();
        }

        @Override
        public String toString() {
            return sheet + "!" + cell();
        }
    }

    /** A whole file, or a whole sheet of a workbook. */
    record Whole(String file) implements Place {

        @Override
        public String toString() {
            return file;
        }
    }

    /**
     * An item of an assessment that did not come from a file.
     *
     * @param subject the name of the assessment, such as {@code T3 2003-07}
     * @param item the id of the item as it was stated, or {@link #PUBLISHED_LIKELIHOOD}
     */
    record Stated(String subject, String item) implements Place {

        /** Stands for the published or panel's likelihood, which is no item. */
        public static final String PUBLISHED_LIKELIHOOD = "published likelihood";

        @Override
        public String toString() {
            return "assessment " + subject + ", " + item;
        }
    }

    /** Gives the place as a person would say it. */
    default String describe() {
        return toString();
    }

    /** Gives the answer of the one function that fits this place. */
    default <R> R fold(
            Function<Cell, R> onCell,
            Function<SheetCell, R> onSheetCell,
            Function<Path, R> onPath,
            Function<Line, R> onLine,
            Function<Whole, R> onWhole,
            Function<Stated, R> onStated) {
        if (this instanceof Cell cell) {
            return onCell.apply(cell);
        } else if (this instanceof SheetCell cell) {
            return onSheetCell.apply(cell);
        } else if (this instanceof Path path) {
            return onPath.apply(path);
        } else if (this instanceof Line line) {
            return onLine.apply(line);
        } else if (this instanceof Whole whole) {
            return onWhole.apply(whole);
        }
        return onStated.apply((Stated) this);
    }
}
