package io.github.psadelivery.scoring.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row that differs between two rubrics. Immutable.
 *
 * @param sheet the file, such as {@code rules.csv}
 * @param row the id of the row, as its first cells name it
 * @param cells the cells that differ; empty unless the row stands in both
 * @param before a rule as a sentence, as it was; empty for other rows and for one that is new
 * @param after the same, as it is now
 */
public record RowChange(
        String sheet, String row, Kind kind, List<Cell> cells, Optional<String> before, Optional<String> after) {

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One cell that differs. */
    public record Cell(String column, String before, String after) {}

    public RowChange {
        cells = List.copyOf(cells);
    }
}
