package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.Agreement;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The likelihood of one item over its dates: what was reported as a shape at its level, an open outcome as a striped bar from
 * its worst end to its best, and a ring at the level that the rubric gives where it departs from what was published.
 *
 * <p>Thread-safety: immutable. The same item gives the same bytes.
 *
 * <pre>{@code
 * Chart chart = new RatingHistory(Wording.english()).of(report.items().get(0), report.rubric());
 * }</pre>
 */
public final class RatingHistory {
    private static final String ID = "history";

    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public RatingHistory(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public RatingHistory(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /**
     * Draws the history of an item.
     *
     * @param rubric the one that scored it
     */
    public Chart of(ReportedItem item, Rubric rubric) {
        String title = wording.text("chart.history.title", item.subject().id());
        String message = message(item);
        HistoryDrawing drawing = new HistoryDrawing(ID, item, rubric, wording, labels);
        return new Chart(ID, title, message, drawing.svg(title, message), drawing.width(), List.of(table(item)));
    }

    private String message(ReportedItem item) {
        List<DeliveryReportLine> lines = item.lines();
        DeliveryReportLine first = lines.get(0);
        DeliveryReportLine last = lines.get(lines.size() - 1);
        List<String> sentences = new ArrayList<>();
        String level = explanation.outcome(last.reportedLikelihood());
        String date = last.date().effective().toString();
        if (!last.reportedLikelihood().isSettled()) {
            sentences.add(wording.text("chart.history.open", date, level));
        } else if (lines.size() == 1) {
            sentences.add(wording.text("chart.history.once", date, level));
        } else if (!first.reportedLikelihood().isSettled()) {
            sentences.add(wording.text(
                    "chart.history.settled",
                    date,
                    level,
                    first.date().effective().toString()));
        } else {
            sentences.add(moved(first, last, date, level));
        }
        long departures = lines.stream()
                .filter(line -> line.agreement() == Agreement.DEPARTS)
                .count();
        if (departures > 0) {
            sentences.add(wording.text("chart.history.departs", departures));
        }
        return String.join(" ", sentences);
    }

    private String moved(DeliveryReportLine first, DeliveryReportLine last, String date, String level) {
        int steps = first.reportedLikelihood()
                .worst()
                .stepsTo(last.reportedLikelihood().worst());
        String before = first.date().effective().toString();
        if (steps == 0) {
            return wording.text("chart.history.same", date, level, before);
        }
        return steps > 0
                ? wording.text("chart.history.better", date, level, steps, before)
                : wording.text("chart.history.worse", date, level, -steps, before);
    }

    private FigureTable table(ReportedItem item) {
        return new FigureTable(
                wording.text("chart.history.title", item.subject().id()),
                List.of(
                        wording.text("chart.date"),
                        wording.text("chart.history.published"),
                        wording.text("chart.history.given")),
                item.lines().stream()
                        .map(line -> List.of(
                                line.date().effective().toString(),
                                line.published().map(labels::label).orElseGet(() -> wording.text("row.notpublished")),
                                explanation.outcome(line.likelihood())))
                        .toList());
    }
}
