package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.scoring.report.chart.FigureTable;
import java.util.List;

/**
 * A section that the caller adds to a page, such as a league table.
 *
 * <p>Thread-safety: immutable.
 *
 * @param heading what it is called, here and in the contents
 * @param paragraphs what it says first
 * @param tables what stands beneath; none of them is left out unless it has no rows
 */
public record AddedSection(String heading, List<String> paragraphs, List<FigureTable> tables) {

    /** Copies paragraphs and tables. */
    public AddedSection {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }
}
