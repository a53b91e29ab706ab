package io.github.psadelivery.scoring.report.chart.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Anchor;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Stroke;
import io.github.psadelivery.scoring.report.document.internal.ColourPair;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.document.internal.Tone;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The picture of a heat map: areas down, and in each cell the shape and the code of the area's level. */
public final class HeatDrawing {
    private static final int NARROWEST = 288;
    private static final int MOST_LETTERS_LEFT = 12;
    private static final int COLUMN = 22;
    private static final int ROW = 28;
    private static final int HEADING = 22;
    private static final int MARK = 8;
    private static final int LEGEND = 20;

    private final String id;
    private final Rubric rubric;
    private final List<Column> columns;
    private final Tones tones;
    private final Wording wording;
    private final RubricLabels labels;
    private final OtherWords others;
    private final int lettersAbove;
    private final int left;
    private final int top;

    /**
     * One column.
     *
     * @param name what stands above it
     * @param levelByArea the levels that are shown, by the ids of their areas
     * @param notApplicable the ids of the areas that do not apply; all others are not assessed
     */
    public record Column(String name, Map<String, Level> levelByArea, Set<String> notApplicable) {
        public Column {
            levelByArea = Map.copyOf(levelByArea);
            notApplicable = Set.copyOf(notApplicable);
        }
    }

    /**
     * Draws these columns.
     *
     * @param id what tells the picture from others on its page
     * @param lettersAbove how many letters of a column's name find room
     */
    public HeatDrawing(
            String id, Rubric rubric, List<Column> columns, int lettersAbove, Wording wording, RubricLabels labels) {
        this.id = id;
        this.rubric = rubric;
        this.columns = List.copyOf(columns);
        this.lettersAbove = lettersAbove;
        this.tones = Tones.of(rubric);
        this.wording = wording;
        this.labels = labels;
        this.others = OtherWords.of(labels, rubric);
        this.left = rubric.areas(rubric.likelihood().id()).stream()
                        .mapToInt(area -> Svg.widthOf(shortened(area.id(), MOST_LETTERS_LEFT)))
                        .max()
                        .orElse(0)
                + 8;
        this.top = columns.stream()
                        .mapToInt(column -> Svg.widthOf(shortened(column.name(), lettersAbove)))
                        .max()
                        .orElse(0)
                + 6;
    }

    /** Gives the best level of the worse half of a scale: up to it an area counts as weak. */
    public static Level edge(Scale scale) {
        return scale.at((scale.size() - 1) / 2);
    }

    private static String shortened(String words, int letters) {
        return Svg.cut(words, Svg.widthOf("n".repeat(letters)));
    }

    /** How many pixels wide it is drawn. */
    public int width() {
        return Math.max(NARROWEST, left + columns.size() * COLUMN + 2);
    }

    /** Gives the picture, which names and describes itself with these words. */
    public String svg(String title, String message) {
        List<Scale> scales = rubric.areas(rubric.likelihood().id()).stream()
                .map(Item::requiredScale)
                .distinct()
                .toList();
        int areas = rubric.areas(rubric.likelihood().id()).size();
        int levels = scales.stream().mapToInt(Scale::size).sum();
        int bottom = top + rubric.judgements().size() * HEADING + areas * ROW;
        Svg svg = new Svg(id, others, width(), bottom + 8 + (levels + 2) * LEGEND);
        for (int column = 0; column < columns.size(); column++) {
            svg.upwards(
                    left + column * COLUMN + COLUMN / 2 + 4,
                    top - 4,
                    ColourPair.PROSE,
                    shortened(columns.get(column).name(), lettersAbove));
        }
        int y = top;
        for (Item judgement : rubric.judgements()) {
            svg.text(2, y + 15, Anchor.START, ColourPair.PROSE, true, Svg.cut(labels.label(judgement), width() - 24));
            y += HEADING;
            for (Item area : rubric.areas(judgement.id())) {
                row(svg, area, y);
                y += ROW;
            }
        }
        legend(svg, scales, y + 8);
        return svg.end(title, message);
    }

    private void row(Svg svg, Item area, int y) {
        write(svg, 2, y + ROW / 2 + 4, shortened(area.id(), MOST_LETTERS_LEFT));
        for (int column = 0; column < columns.size(); column++) {
            cell(svg, columns.get(column), area, left + column * COLUMN, y);
        }
    }

    private static void write(Svg svg, int x, int y, String words) {
        svg.text(x, y, Anchor.START, ColourPair.PROSE, false, words);
    }

    private void cell(Svg svg, Column column, Item area, int x, int y) {
        Optional<Level> level = Optional.ofNullable(column.levelByArea().get(area.id()));
        if (level.isEmpty()) {
            String sign = column.notApplicable().contains(area.id())
                    ? wording.text("chart.sign.notapplicable")
                    : wording.text("chart.sign.notassessed");
            svg.box(x, y, COLUMN, ROW, ColourPair.BLANK, Stroke.DASHED);
            svg.text(x + COLUMN / 2, y + ROW / 2 + 4, Anchor.MIDDLE, ColourPair.BLANK, false, sign);
            return;
        }
        Tone tone = tones.of(level.get());
        svg.box(x, y, COLUMN, ROW, tone.colours(), Stroke.SOLID);
        svg.shape(
                tone.shape(),
                x + COLUMN / 2,
                y + 8,
                MARK,
                tone.colours().ink(),
                tone.colours().ink());
        svg.text(
                x + COLUMN / 2,
                y + 24,
                Anchor.MIDDLE,
                tone.colours(),
                true,
                Svg.cut(level.get().code(), COLUMN - 2));
    }

    private void legend(Svg svg, List<Scale> scales, int top) {
        int y = top;
        for (Scale scale : scales) {
            for (ScaleLevel one : scale.levels()) {
                Level level = one.level();
                Tone tone = tones.of(level);
                svg.box(2, y, 16, 16, tone.colours(), Stroke.SOLID);
                svg.shape(
                        tone.shape(),
                        10,
                        y + 8,
                        MARK,
                        tone.colours().ink(),
                        tone.colours().ink());
                explain(svg, y, level.code(), wording.text("chart.heat.level", scale.id(), labels.label(level)));
                y += LEGEND;
            }
        }
        explain(svg, y, wording.text("chart.sign.notassessed"), wording.text("chart.notassessed"));
        explain(svg, y + LEGEND, wording.text("chart.sign.notapplicable"), wording.text("chart.notapplicable"));
    }

    private void explain(Svg svg, int y, String sign, String words) {
        write(svg, 24, y + 13, Svg.cut(sign, 36));
        write(svg, 64, y + 13, Svg.cut(words, width() - 66));
    }
}
