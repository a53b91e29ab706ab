package io.github.psadelivery.scoring.report.document.internal;

import io.github.psadelivery.scoring.explanation.Passage;
import java.util.List;

/** A page under way, in one form or another. Headings come in order, and each anchor once. */
public interface DocumentPage {

    /** Begins the page. */
    DocumentPage title(String words);

    /**
     * Begins a section.
     *
     * @param level 2 for a section of the page, 3 for one within it
     * @param anchor what links to it call it
     */
    DocumentPage heading(int level, String anchor, String words);

    /** Adds a paragraph. */
    DocumentPage paragraph(String words);

    /** Adds a list, each entry with what stands beneath it. */
    DocumentPage list(List<Entry> entries);

    /** Adds a table; where it has no rows, nothing. */
    DocumentPage table(String caption, List<String> columns, List<Row> rows);

    /** Adds a picture with what it says, as far as the form can hold one. */
    DocumentPage figure(Picture picture);

    /** Gives the whole page. */
    String end();

    /**
     * A line of a list, or a cell of a table.
     *
     * @param href where it leads, an anchor of this page or a file beside it; empty if it is no link
     * @param tone how it looks if it is a level
     * @param beneath further lines, each beneath the other
     */
    record Entry(String words, String href, Tone tone, List<Entry> beneath) {

        /** Copies what stands beneath. */
        public Entry {
            beneath = List.copyOf(beneath);
        }

        /** Gives a link to an anchor of this page. */
        public Entry(String words, String anchor) {
            this(words, "#" + anchor, Tone.NONE, List.of());
        }

        /** Gives a link to a page that lies beside this one. */
        public static Entry toPage(String words, String file) {
            return new Entry(words, Markup.address(file), Tone.NONE, List.of());
        }

        /** Gives words alone. */
        public static Entry of(String words) {
            return new Entry(words, "", Tone.NONE, List.of());
        }

        /** Gives words that name a level. */
        public static Entry level(String words, Tone tone) {
            return new Entry(words, "", tone, List.of());
        }

        /** Gives a paragraph with all that stands beneath it. */
        public static Entry of(Passage passage) {
            return of(passage.text())
                    .with(passage.details().stream().map(Entry::of).toList());
        }

        /** Gives the same with these lines beneath it, in place of others. */
        public Entry with(List<Entry> lines) {
            return new Entry(words, href, tone, lines);
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor what links to it call it; empty if it has none
     * @param cells the first of them names the row
     */
    record Row(String anchor, List<Entry> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Gives a row without an anchor. */
        public static Row of(List<Entry> cells) {
            return new Row("", cells);
        }
    }

    /**
     * A picture.
     *
     * @param title what it shows
     * @param message what it says, in sentences
     * @param svg the picture itself, which names and describes itself
     * @param width how many pixels wide it is drawn
     */
    record Picture(String title, String message, String svg, int width) {}
}
