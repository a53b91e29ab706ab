package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.report.chart.internal.Svg;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Anchor;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Stroke;
import io.github.psadelivery.scoring.report.document.internal.ColourPair;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.document.internal.Tone;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The picture of a map: in each cell how many items it holds, and as many of their ids as find room. */
final class MapDrawing {
    private static final int LEFT = 92;
    private static final int TOP = 22;
    private static final int ROOM = 196;
    private static final int NARROWEST_COLUMN = 56;
    private static final int ABOVE_IDS = 22;
    private static final int BEFORE_COUNT = 24;
    private static final int FEWEST_LINES = 2;
    private static final int LINE = 14;
    private static final int MOST_LINES = 4;
    private static final int MARK = 10;

    private final String id;
    private final List<MapCell> cells;
    private final Item down;
    private final Item across;
    private final Tones tones;
    private final Wording wording;
    private final RubricLabels labels;
    private final OtherWords others;
    private final int columns;
    private final int column;
    private final int row;

    MapDrawing(String id, List<MapCell> cells, Rubric rubric, Item across, Wording wording, RubricLabels labels) {
        this.id = id;
        this.cells = cells;
        this.down = rubric.likelihood();
        this.across = across;
        this.tones = Tones.of(rubric);
        this.wording = wording;
        this.labels = labels;
        this.others = OtherWords.of(labels, rubric);
        this.columns = Math.toIntExact(cells.stream()
                .filter(cell -> cell.row().equals(cells.get(0).row()))
                .count());
        int count = cells.stream()
                .mapToInt(cell -> BEFORE_COUNT
                        + Svg.widthOf(wording.text("chart.count", cell.ids().size())))
                .max()
                .orElse(0);
        this.column = Math.max(Math.max(NARROWEST_COLUMN, count), ROOM / columns);
        int lines =
                cells.stream().mapToInt(cell -> lines(cell.ids()).size()).max().orElse(0);
        this.row = ABOVE_IDS + Math.max(FEWEST_LINES, lines) * LINE + 6;
    }

    /** How many pixels wide it is drawn. */
    int width() {
        return LEFT + columns * column + 2;
    }

    String svg(String title, String message) {
        int rows = cells.size() / columns;
        int bottom = TOP + rows * row;
        Svg svg = new Svg(id, others, width(), bottom + 2 * LINE + 10);
        write(svg, 2, LINE, Anchor.START, true, Svg.cut(labels.label(down), width()));
        for (int index = 0; index < cells.size(); index++) {
            MapCell cell = cells.get(index);
            int x = LEFT + index % columns * column;
            int y = TOP + index / columns * row;
            if (index % columns == 0) {
                write(svg, 2, y + row / 2 + 4, Anchor.START, false, Svg.cut(name(cell.row()), LEFT - 4));
            }
            if (index >= cells.size() - columns) {
                write(
                        svg,
                        x + column / 2,
                        bottom + LINE,
                        Anchor.MIDDLE,
                        false,
                        Svg.cut(name(cell.column()), column - 2));
            }
            cell(svg, cell, x, y);
        }
        write(svg, width(), bottom + 2 * LINE + 3, Anchor.END, true, Svg.cut(labels.label(across), width()));
        return svg.end(title, message);
    }

    private static void write(Svg svg, int x, int y, Anchor anchor, boolean isBold, String words) {
        svg.text(x, y, anchor, ColourPair.PROSE, isBold, words);
    }

    private String name(Optional<Level> level) {
        return level.map(labels::label).orElseGet(() -> wording.text("chart.open"));
    }

    private void cell(Svg svg, MapCell cell, int x, int y) {
        boolean isEmpty = cell.ids().isEmpty();
        Tone tone = cell.isSettled() && !isEmpty ? tones.of(cell.row().orElseThrow()) : Tone.OPEN;
        svg.box(x, y, column, row, tone.colours(), cell.isSettled() ? Stroke.SOLID : Stroke.DASHED);
        if (isEmpty) {
            return;
        }
        svg.shape(
                tone.shape(),
                x + 10,
                y + 11,
                MARK,
                tone.colours().ink(),
                tone.colours().ink());
        svg.text(
                x + 20,
                y + 15,
                Anchor.START,
                tone.colours(),
                true,
                wording.text("chart.count", cell.ids().size()));
        List<String> lines = lines(cell.ids());
        for (int line = 0; line < lines.size(); line++) {
            svg.text(x + 4, y + 30 + line * LINE, Anchor.START, tone.colours(), false, lines.get(line));
        }
    }

    /** The ids in lines; where they find no room, the last line says how many more there are. */
    private List<String> lines(List<String> ids) {
        List<String> lines = new ArrayList<>();
        int told = 0;
        while (told < ids.size()) {
            int end = told + 1;
            String line = Svg.cut(ids.get(told), column - 8);
            while (end < ids.size() && Svg.widthOf(line + ", " + ids.get(end) + ",") <= column - 8) {
                line = line + ", " + ids.get(end);
                end++;
            }
            if (lines.size() == MOST_LINES - 1 && end < ids.size()) {
                lines.add(Svg.cut(wording.text("chart.map.more", ids.size() - told), column - 4));
                return lines;
            }
            lines.add(end < ids.size() ? line + "," : line);
            told = end;
        }
        return lines;
    }
}
