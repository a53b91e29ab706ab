package io.github.psadelivery.rules.table.workbook.writing;

import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet of a workbook as it is to be written.
 *
 * @param sheet the cells, under the name on the tab
 * @param headings how many rows at the top are kept in view and, in a sheet to fill in, cannot be changed
 * @param choicesByColumn what a column offers, by the number of the column, with 0 for the first
 * @param comments what is said beside cells
 * @param use what the sheet is for
 */
public record Tab(Sheet sheet, int headings, Map<Integer, Choices> choicesByColumn, List<Comment> comments, Use use) {

    /** Copies list and map, in their order. */
    public Tab {
        choicesByColumn = Collections.unmodifiableMap(new LinkedHashMap<>(choicesByColumn));
        comments = List.copyOf(comments);
    }

    /** What a sheet is for. */
    public enum Use {
        /** Its headings cannot be changed, and its cells are all text. */
        TO_FILL_IN,
        /** It can be changed at will. */
        TO_READ,
        /** It holds what the columns of the others offer, and is not shown. */
        BEHIND_THE_SCENES
    }

    /** A sheet of cells to read, with its first row kept in view. */
    public static Tab toRead(Sheet sheet, List<Comment> comments) {
        return new Tab(sheet, 1, Map.of(), comments, Use.TO_READ);
    }

    /**
     * What the cells of a column offer.
     *
     * @param cells where the words stand, such as {@code Words!$A$2:$A$9}
     * @param isClosed whether no other word may stand there
     */
    public record Choices(String cells, boolean isClosed) {}

    /**
     * What is said beside a cell.
     *
     * @param row with 1 for the first
     * @param column with 1 for the first
     */
    public record Comment(int row, int column, String text) {}
}
