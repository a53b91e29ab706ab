package io.github.psadelivery.scoring.report.document;

import java.util.List;

/** A page of documentation under way, in one form or another. Headings come in order, and each anchor once. */
interface DocumentPage {

    /** Begins the page. */
    DocumentPage title(String words);

    /**
     * Begins a section.
     *
     * @param level 2 for a section of the page, 3 for one within it
     * @param anchor what links to it call it
     */
    DocumentPage heading(int level, String anchor, String words);

    DocumentPage paragraph(String words);

    DocumentPage list(List<Entry> entries);

    /** Adds a table; where it has no rows, nothing. */
    DocumentPage table(String caption, List<String> columns, List<Row> rows);

    /** Gives the whole page. */
    String end();

    /**
     * A line of a list, or a cell of a table.
     *
     * @param target the anchor that it leads to; empty if it is no link
     */
    record Entry(String words, String target) {
        static Entry of(String words) {
            return new Entry(words, "");
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor what links to it call it; empty if it has none
     * @param cells the first of them names the row
     */
    record Row(String anchor, List<Entry> cells) {}
}
