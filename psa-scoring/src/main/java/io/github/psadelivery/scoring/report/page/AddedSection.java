package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.scoring.report.chart.FigureTable;
import java.util.List;

/**
 * A section that the caller adds to a page, such as a table of its own.
 *
 * <p>Thread-safety: immutable.
 *
 * @param heading what it is called, here and in the contents
 * @param paragraphs what it says first
 * @param links what it leads to
 * @param tables what stands beneath; none of them is left out unless it has no rows
 */
public record AddedSection(String heading, List<String> paragraphs, List<Link> links, List<FigureTable> tables) {

    /** Copies paragraphs, links and tables. */
    public AddedSection {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
    }

    /** Gives a section without links. */
    public AddedSection(String heading, List<String> paragraphs, List<FigureTable> tables) {
        this(heading, paragraphs, List.of(), tables);
    }

    /**
     * A link to a page that lies in the same folder.
     *
     * @param words what it says
     * @param file the name of the page's file
     */
    public record Link(String words, String file) {}
}
