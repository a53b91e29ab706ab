package io.github.psadelivery.scoring.report.chart;

import java.util.List;

/**
 * Figures as a table of words, so that no eye is needed to read them.
 *
 * <p>Errors: a row that is not as long as the columns is refused.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new FigureTable("League table", List.of("Item", "Rank"), List.of(List.of("T4", "1"), List.of("T1", "2")));
 * }</pre>
 *
 * @param caption what the table shows
 * @param columns what stands in each column; the first names the row
 * @param rows the cells, each row as long as the columns
 */
public record FigureTable(String caption, List<String> columns, List<List<String>> rows) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if a row is longer or shorter than the columns
     */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("""
                        A row has a cell for each column, and %s has %s for the %s columns of “%s”.
                        Give an empty text where there is nothing to say.""".formatted(row, row.size(), columns.size(), caption));
            }
        }
    }
}
