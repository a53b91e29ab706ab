package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.portfolio.Agreement;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
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

/** The picture of one item's history: dates from left to right, levels from the best at the top down. */
final class HistoryDrawing {
    private static final int LEFT = 98;
    private static final int NARROWEST = 288;
    private static final int NARROWEST_STEP = 32;
    private static final int LEVEL = 34;
    private static final int LINE = 16;
    private static final int MARK = 16;
    private static final int RING = 12;
    private static final int TOP = 6;
    private static final int RIGHT = 12;

    /** A sign that not every reader knows. */
    private enum Sign {
        RING,
        BAR
    }

    private final String id;
    private final ReportedItem item;
    private final Scale scale;
    private final Tones tones;
    private final Wording wording;
    private final RubricLabels labels;
    private final OtherWords others;
    private final int step;
    private final int width;
    private final int rowsOfDates;

    HistoryDrawing(String id, ReportedItem item, Rubric rubric, Wording wording, RubricLabels labels) {
        this.id = id;
        this.item = item;
        this.scale = rubric.likelihood().requiredScale();
        this.tones = Tones.of(rubric);
        this.wording = wording;
        this.labels = labels;
        this.others = OtherWords.of(labels, rubric);
        int dates = item.lines().size();
        this.step = Math.max(NARROWEST_STEP, (NARROWEST - LEFT - RIGHT) / dates);
        this.width = Math.max(NARROWEST, LEFT + dates * step + RIGHT);
        int widest = item.lines().stream()
                .mapToInt(line -> Svg.widthOf(line.date().effective().toString()))
                .max()
                .orElse(0);
        this.rowsOfDates = (widest + 4 + step - 1) / step;
    }

    /** How many pixels wide it is drawn. */
    int width() {
        return width;
    }

    String svg(String title, String message) {
        List<Sign> legend = legend();
        int bottom = TOP + scale.size() * LEVEL;
        Svg svg = new Svg(id, others, width, bottom + rowsOfDates * LINE + 6 + legend.size() * (LINE + 4));
        levels(svg, bottom);
        lines(svg);
        for (int index = 0; index < item.lines().size(); index++) {
            mark(svg, index);
            int row = index % rowsOfDates;
            svg.text(
                    dateX(index),
                    bottom + LINE + row * LINE,
                    Anchor.MIDDLE,
                    ColourPair.PROSE,
                    false,
                    item.lines().get(index).date().effective().toString());
        }
        legend(svg, legend, bottom + rowsOfDates * LINE + 6);
        return svg.end(title, message);
    }

    private void levels(Svg svg, int bottom) {
        for (int rank = scale.size() - 1; rank >= 0; rank--) {
            int top = levelY(rank) - LEVEL / 2;
            svg.line(0, top, width, top, ColourPair.FRAME, 1, Stroke.SOLID);
            svg.text(
                    2,
                    levelY(rank) + 4,
                    Anchor.START,
                    ColourPair.PROSE,
                    false,
                    Svg.cut(labels.label(scale.at(rank)), LEFT - MARK / 2));
        }
        svg.line(0, bottom, width, bottom, ColourPair.FRAME, 1, Stroke.SOLID);
    }

    private int levelY(int rank) {
        return TOP + (scale.size() - 1 - rank) * LEVEL + LEVEL / 2;
    }

    /** The last date may need more room to its right than a step has. */
    private int dateX(int index) {
        int widest = Svg.widthOf(item.lines().get(index).date().effective().toString());
        return Math.min(LEFT + index * step + step / 2, width - widest / 2 - 1);
    }

    /** A line leads from one level to the next; there is none where one of the two is open. */
    private void lines(Svg svg) {
        for (int index = 1; index < item.lines().size(); index++) {
            Outcome before = item.lines().get(index - 1).reportedLikelihood();
            Outcome now = item.lines().get(index).reportedLikelihood();
            if (before.isSettled() && now.isSettled()) {
                svg.line(
                        dateX(index - 1),
                        levelY(before.worst().rank()),
                        dateX(index),
                        levelY(now.worst().rank()),
                        ColourPair.DRAWN,
                        2,
                        Stroke.SOLID);
            }
        }
    }

    private void mark(Svg svg, int index) {
        DeliveryReportLine line = item.lines().get(index);
        int x = dateX(index);
        Outcome reported = line.reportedLikelihood();
        if (line.agreement() == Agreement.DEPARTS) {
            ring(svg, x, line.likelihood(), reported.worst());
        }
        if (reported.isSettled()) {
            Tone tone = tones.of(reported.worst());
            svg.shape(
                    tone.shape(),
                    x,
                    levelY(reported.worst().rank()),
                    MARK,
                    tone.colours().ground(),
                    ColourPair.DRAWN.ink());
        } else {
            bar(svg, x, reported);
        }
    }

    private void ring(Svg svg, int x, Outcome given, Level published) {
        int from = levelY(published.rank());
        if (given.isSettled()) {
            int to = levelY(given.worst().rank());
            svg.line(x, from, x, to, ColourPair.DRAWN, 1, Stroke.DOTTED);
            svg.shape(Tone.Shape.CIRCLE, x, to, RING, ColourPair.DRAWN.ground(), ColourPair.DRAWN.ink());
        } else {
            bar(svg, x, given);
        }
    }

    private void bar(Svg svg, int x, Outcome open) {
        int top = levelY(open.best().rank());
        svg.striped(x - MARK / 2, top - MARK / 2, MARK, levelY(open.worst().rank()) - top + MARK);
    }

    /** What must be said of the signs, as far as they are used. */
    private List<Sign> legend() {
        List<Sign> legend = new ArrayList<>();
        if (item.lines().stream().anyMatch(line -> line.agreement() == Agreement.DEPARTS)) {
            legend.add(Sign.RING);
        }
        if (item.lines().stream().anyMatch(line -> !line.reportedLikelihood().isSettled())) {
            legend.add(Sign.BAR);
        }
        return legend;
    }

    private void legend(Svg svg, List<Sign> signs, int top) {
        for (int row = 0; row < signs.size(); row++) {
            int middle = top + row * (LINE + 4) + LINE / 2;
            if (signs.get(row) == Sign.RING) {
                svg.shape(Tone.Shape.CIRCLE, 10, middle, RING, ColourPair.DRAWN.ground(), ColourPair.DRAWN.ink());
                explain(svg, middle, wording.text("chart.history.ring"));
            } else {
                svg.striped(2, middle - RING / 2, MARK, RING);
                explain(svg, middle, wording.text("chart.history.bar"));
            }
        }
    }

    private static void explain(Svg svg, int middle, String words) {
        svg.text(26, middle + 4, Anchor.START, ColourPair.PROSE, false, words);
    }
}
