package io.github.psadelivery.scoring.report.chart;

import java.util.List;

/**
 * A chart: a picture that names and describes itself, what it says in sentences, and the same figures as tables.
 *
 * <p>Thread-safety: immutable. The same values give the same bytes.
 *
 * @param id what tells it from the other charts of a page, such as {@code map}
 * @param title what it shows
 * @param message what it says, worked out from its figures
 * @param svg the picture, a whole SVG file in UTF-8
 * @param width how many pixels wide the picture is drawn
 * @param tables the same figures; several where one would be too wide for paper
 */
public record Chart(String id, String title, String message, String svg, int width, List<FigureTable> tables) {

    /** Copies the tables. */
    public Chart {
        tables = List.copyOf(tables);
    }
}
