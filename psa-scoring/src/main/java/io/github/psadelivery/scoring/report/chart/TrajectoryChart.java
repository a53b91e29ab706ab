package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory: what came about beside what was planned, the target, the milestones, and the gap at the latest value.
 *
 * <p>Range: of actual values and of planned ones at most {@link #MOST_POINTS} each, the latest; the message says how many are
 * left out. Gap and target in the message are those of all values.
 *
 * <p>Thread-safety: immutable. The same figures give the same bytes.
 *
 * <pre>{@code
 * Chart chart = new TrajectoryChart(Wording.english()).of(figures);
 * }</pre>
 */
public final class TrajectoryChart {
    /** So many points of one line can be told apart on one picture. */
    public static final int MOST_POINTS = 60;

    private static final String ID = "trajectory";

    private final Wording wording;

    /** Writes in the language of these texts. */
    public TrajectoryChart(Wording wording) {
        this.wording = wording;
    }

    /** Draws the figures. */
    public Chart of(TrajectoryFigures figures) {
        return of(figures, ID);
    }

    /**
     * Draws the figures for a page that has several such charts.
     *
     * @param id what tells this chart from all others of the page
     */
    public Chart of(TrajectoryFigures figures, String id) {
        String title = wording.text("chart.trajectory.title", figures.title(), figures.unit());
        String message = message(figures);
        TrajectoryFigures shown = figures.latest(MOST_POINTS);
        TrajectoryDrawing drawing = new TrajectoryDrawing(id, shown, wording);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(values(title, shown));
        if (!figures.milestones().isEmpty()) {
            tables.add(milestones(figures));
        }
        return new Chart(id, title, message, drawing.svg(title, message), drawing.width(), tables);
    }

    static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    private String message(TrajectoryFigures figures) {
        List<String> sentences = new ArrayList<>();
        figures.latest()
                .map(latest -> figures.plannedThen()
                        .map(planned -> gap(figures, latest, planned))
                        .orElseGet(() -> wording.text(
                                "chart.trajectory.latest",
                                latest.date().toString(),
                                number(latest.value()),
                                figures.unit())))
                .ifPresentOrElse(sentences::add, () -> sentences.add(wording.text("chart.trajectory.noactual")));
        figures.target()
                .ifPresent(target -> sentences.add(wording.text(
                        "chart.trajectory.target",
                        number(target.value()),
                        figures.unit(),
                        target.date().toString())));
        leftOut("chart.trajectory.fewer.actual", figures.actual()).ifPresent(sentences::add);
        leftOut("chart.trajectory.fewer.planned", figures.planned()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> leftOut(String key, List<DatedValue> values) {
        int tooMany = values.size() - MOST_POINTS;
        return tooMany > 0
                ? Optional.of(wording.text(
                        key, Integer.toString(MOST_POINTS), Integer.toString(values.size()), Integer.toString(tooMany)))
                : Optional.empty();
    }

    private String gap(TrajectoryFigures figures, DatedValue latest, BigDecimal planned) {
        BigDecimal gap = latest.value().subtract(planned);
        String date = latest.date().toString();
        if (gap.signum() == 0) {
            return wording.text("chart.trajectory.onplan", date, number(latest.value()), figures.unit());
        }
        boolean isAhead = gap.signum() > 0 == figures.isMoreBetter();
        return isAhead
                ? wording.text(
                        "chart.trajectory.ahead",
                        date,
                        number(latest.value()),
                        figures.unit(),
                        number(gap.abs()),
                        number(planned))
                : wording.text(
                        "chart.trajectory.behind",
                        date,
                        number(latest.value()),
                        figures.unit(),
                        number(gap.abs()),
                        number(planned));
    }

    private FigureTable values(String title, TrajectoryFigures figures) {
        Map<EffectiveDate, BigDecimal> actual = valueByDate(figures.actual());
        Map<EffectiveDate, BigDecimal> planned = valueByDate(figures.planned());
        Map<EffectiveDate, BigDecimal> target =
                valueByDate(figures.target().stream().toList());
        TreeSet<EffectiveDate> dates = new TreeSet<>(actual.keySet());
        dates.addAll(planned.keySet());
        dates.addAll(target.keySet());
        return new FigureTable(
                title,
                List.of(
                        wording.text("chart.date"),
                        wording.text("chart.trajectory.actual"),
                        wording.text("chart.trajectory.planned"),
                        wording.text("chart.trajectory.aim")),
                dates.stream()
                        .map(date -> List.of(
                                date.toString(),
                                numberOf(actual.get(date)),
                                numberOf(planned.get(date)),
                                numberOf(target.get(date))))
                        .toList());
    }

    /** Of two values at one date the first counts. */
    private static Map<EffectiveDate, BigDecimal> valueByDate(List<DatedValue> values) {
        Map<EffectiveDate, BigDecimal> valueByDate = new HashMap<>();
        values.forEach(value -> valueByDate.putIfAbsent(value.date(), value.value()));
        return valueByDate;
    }

    private String numberOf(@Nullable BigDecimal value) {
        return value == null ? wording.text("chart.trajectory.none") : number(value);
    }

    private FigureTable milestones(TrajectoryFigures figures) {
        return new FigureTable(
                wording.text("chart.trajectory.milestones", figures.title()),
                List.of(
                        wording.text("chart.trajectory.milestone"),
                        wording.text("chart.trajectory.due"),
                        wording.text("chart.trajectory.reached")),
                figures.milestones().stream()
                        .map(one -> List.of(
                                one.name(),
                                one.date().toString(),
                                one.isReached() ? wording.text("list.yes") : wording.text("list.no")))
                        .toList());
    }
}
