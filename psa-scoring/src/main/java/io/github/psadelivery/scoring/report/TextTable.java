package io.github.psadelivery.scoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells in columns that line up; a cell can have several lines. */
public final class TextTable {
    static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** Adds a row: each cell as its lines, and as many cells as in every other row. */
    public TextTable row(List<List<String>> cells) {
        rows.add(cells);
        return this;
    }

    /** The rows as lines, with no space at their ends. */
    public List<String> lines() {
        List<Integer> widthByColumn = widths();
        List<String> lines = new ArrayList<>();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int part = 0; part < height; part++) {
                lines.add(line(row, part, widthByColumn));
            }
        }
        return lines;
    }

    private static String line(List<List<String>> row, int part, List<Integer> widthByColumn) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            List<String> cell = row.get(column);
            line.append(column == 0 ? "" : GAP);
            line.append(TextWrap.padded(part < cell.size() ? cell.get(part) : "", widthByColumn.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        return IntStream.range(0, columns).mapToObj(this::widthOf).toList();
    }

    private int widthOf(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(TextWrap::widthOf)
                .max()
                .orElse(0);
    }
}
