package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.scoring.report.chart.internal.NumberAxis;
import io.github.psadelivery.scoring.report.chart.internal.Svg;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Anchor;
import io.github.psadelivery.scoring.report.chart.internal.Svg.Stroke;
import io.github.psadelivery.scoring.report.document.internal.ColourPair;
import io.github.psadelivery.scoring.report.document.internal.Tone;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The picture of a trajectory: days from left to right, values from the bottom up, milestones beneath. */
final class TrajectoryDrawing {
    private static final int WIDTH = 288;
    private static final int TOP = 12;
    private static final int HEIGHT = 180;
    private static final int RIGHT = 12;
    private static final int MILESTONES = 16;
    private static final int BELOW = 6;
    private static final int LINE = 18;
    private static final int POINT = 8;

    private final String id;
    private final TrajectoryFigures figures;
    private final Wording wording;
    private final NumberAxis axis;
    private final int left;
    private final long firstDay;
    private final long days;

    TrajectoryDrawing(String id, TrajectoryFigures figures, Wording wording) {
        this.id = id;
        this.figures = figures;
        this.wording = wording;
        List<DatedValue> values = values();
        this.axis = NumberAxis.over(values.stream().map(DatedValue::value).toList());
        this.left = axis.ticks().stream()
                        .mapToInt(tick -> Svg.widthOf(TrajectoryChart.number(tick)))
                        .max()
                        .orElse(0)
                + 10;
        List<Long> all = Stream.concat(
                        values.stream().map(TrajectoryFigures::day),
                        figures.milestones().stream().map(one -> TrajectoryFigures.day(one.date())))
                .toList();
        this.firstDay = all.stream().mapToLong(Long::longValue).min().orElse(0);
        this.days = all.stream().mapToLong(Long::longValue).max().orElse(0) - firstDay;
    }

    private List<DatedValue> values() {
        return Stream.of(figures.actual().stream(), figures.planned().stream(), figures.target().stream())
                .flatMap(values -> values)
                .toList();
    }

    /** How many pixels wide it is drawn. */
    int width() {
        return WIDTH;
    }

    /** What is all of one day stands in the middle. */
    private int x(long day) {
        if (days == 0) {
            return (left + WIDTH - RIGHT) / 2;
        }
        return left + Math.toIntExact((day - firstDay) * (WIDTH - left - RIGHT) / days);
    }

    private int x(DatedValue value) {
        return x(TrajectoryFigures.day(value));
    }

    private int y(BigDecimal value) {
        return TOP + HEIGHT - axis.position(value, HEIGHT);
    }

    String svg(String title, String message) {
        int bottom = TOP + HEIGHT;
        int dates = bottom + (figures.milestones().isEmpty() ? BELOW : MILESTONES) + LINE;
        List<Sign> signs = signs();
        Svg svg = new Svg(id, WIDTH, dates + 8 + signs.size() * LINE);
        for (BigDecimal tick : axis.ticks()) {
            svg.line(left, y(tick), WIDTH, y(tick), ColourPair.FRAME, 1, Stroke.DOTTED);
            svg.text(left - 6, y(tick) + 4, Anchor.END, ColourPair.PROSE, false, TrajectoryChart.number(tick));
        }
        svg.line(left, TOP, left, bottom, ColourPair.FRAME, 1, Stroke.SOLID);
        svg.line(left, bottom, WIDTH, bottom, ColourPair.FRAME, 1, Stroke.SOLID);
        gap(svg);
        figures.target().ifPresent(target -> {
            svg.line(left, y(target.value()), x(target), y(target.value()), ColourPair.AIMED, 1, Stroke.DASHED);
            shape(svg, Sign.TARGET, x(target), y(target.value()));
        });
        joined(svg, figures.planned(), Sign.PLANNED);
        joined(svg, figures.actual(), Sign.ACTUAL);
        figures.milestones()
                .forEach(one -> shape(
                        svg,
                        one.isReached() ? Sign.REACHED : Sign.NOT_REACHED,
                        x(TrajectoryFigures.day(one.date())),
                        bottom + MILESTONES / 2 + 2));
        dates(svg, dates - 4);
        legend(svg, signs, dates + 8);
        return svg.end(title, message);
    }

    /** A striped bar from what came about to what was planned for then. */
    private void gap(Svg svg) {
        figures.latest()
                .ifPresent(latest -> figures.plannedThen().ifPresent(planned -> {
                    int top = Math.min(y(latest.value()), y(planned));
                    int bottom = Math.max(y(latest.value()), y(planned));
                    if (top < bottom) {
                        svg.striped(x(latest) - 4, top, POINT, bottom - top);
                    }
                }));
    }

    private void joined(Svg svg, List<DatedValue> values, Sign sign) {
        for (int index = 1; index < values.size(); index++) {
            DatedValue from = values.get(index - 1);
            DatedValue to = values.get(index);
            svg.line(x(from), y(from.value()), x(to), y(to.value()), sign.colours, 2, sign.stroke);
        }
        values.forEach(value -> shape(svg, sign, x(value), y(value.value())));
    }

    private static void shape(Svg svg, Sign sign, int x, int y) {
        String fill = sign.isFilled ? sign.colours.ink() : sign.colours.ground();
        svg.shape(sign.shape, x, y, POINT, fill, sign.colours.ink());
    }

    /** As many dates as find room: the first, the last, and those between that touch neither neighbour. */
    private void dates(Svg svg, int y) {
        List<DatedValue> values =
                values().stream().sorted(Comparator.comparing(DatedValue::date)).toList();
        String last = values.get(values.size() - 1).date().toString();
        if (days == 0) {
            svg.text(x(firstDay), y, Anchor.MIDDLE, ColourPair.PROSE, false, last);
            return;
        }
        int endOfRoom = WIDTH - Svg.widthOf(last) - 6;
        svg.text(WIDTH - 1, y, Anchor.END, ColourPair.PROSE, false, last);
        int used = 0;
        for (DatedValue value : values) {
            String date = value.date().toString();
            int half = Svg.widthOf(date) / 2;
            int middle = Math.max(x(value), half);
            if (middle - half >= used && middle + half <= endOfRoom) {
                svg.text(middle, y, Anchor.MIDDLE, ColourPair.PROSE, false, date);
                used = middle + half + 6;
            }
        }
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        if (!figures.actual().isEmpty()) {
            signs.add(Sign.ACTUAL);
        }
        if (!figures.planned().isEmpty()) {
            signs.add(Sign.PLANNED);
        }
        figures.target().ifPresent(target -> signs.add(Sign.TARGET));
        figures.plannedThen().ifPresent(planned -> signs.add(Sign.GAP));
        if (figures.milestones().stream().anyMatch(DatedMilestone::isReached)) {
            signs.add(Sign.REACHED);
        }
        if (figures.milestones().stream().anyMatch(one -> !one.isReached())) {
            signs.add(Sign.NOT_REACHED);
        }
        return signs;
    }

    private void legend(Svg svg, List<Sign> signs, int top) {
        for (int row = 0; row < signs.size(); row++) {
            Sign sign = signs.get(row);
            int middle = top + row * LINE + LINE / 2;
            if (sign == Sign.GAP) {
                svg.striped(12, middle - 4, POINT, POINT);
            } else {
                if (sign.isLine) {
                    svg.line(2, middle, 30, middle, sign.colours, 2, sign.stroke);
                }
                shape(svg, sign, 16, middle);
            }
            svg.text(38, middle + 4, Anchor.START, ColourPair.PROSE, false, words(sign));
        }
    }

    private String words(Sign sign) {
        return switch (sign) {
            case ACTUAL -> wording.text("chart.trajectory.actual");
            case PLANNED -> wording.text("chart.trajectory.planned");
            case TARGET -> wording.text("chart.trajectory.aim");
            case GAP -> wording.text("chart.trajectory.gap");
            case REACHED -> wording.text("chart.trajectory.milestone.reached");
            case NOT_REACHED -> wording.text("chart.trajectory.milestone.open");
        };
    }

    /** What is drawn, each with a shape and a kind of line of its own. */
    private enum Sign {
        ACTUAL(Tone.Shape.CIRCLE, ColourPair.DRAWN, Stroke.SOLID, true, true),
        PLANNED(Tone.Shape.DIAMOND, ColourPair.PLANNED, Stroke.DASHED, true, false),
        TARGET(Tone.Shape.SQUARE, ColourPair.AIMED, Stroke.DASHED, true, true),
        GAP(Tone.Shape.STRIPES, ColourPair.DRAWN, Stroke.SOLID, false, true),
        REACHED(Tone.Shape.TRIANGLE, ColourPair.DRAWN, Stroke.SOLID, false, true),
        NOT_REACHED(Tone.Shape.TRIANGLE, ColourPair.DRAWN, Stroke.SOLID, false, false);

        private final Tone.Shape shape;
        private final ColourPair colours;
        private final Stroke stroke;
        private final boolean isLine;
        private final boolean isFilled;

        Sign(Tone.Shape shape, ColourPair colours, Stroke stroke, boolean isLine, boolean isFilled) {
            this.shape = shape;
            this.colours = colours;
            this.stroke = stroke;
            this.isLine = isLine;
            this.isFilled = isFilled;
        }
    }
}
