package io.github.psadelivery.scoring.report;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.Departure;
import io.github.psadelivery.scoring.portfolio.SourceCorrection;
import io.github.psadelivery.scoring.report.sheet.DeliveryRows;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * A delivery report as plain text of at most 120 columns, or as Markdown, with a line feed at the end of each line. The
 * last line counts the lines that the rubric gives as they were published.
 *
 * <p>Thread-safety: immutable. The same report gives the same text.
 *
 * <pre>{@code
 * String text = new DeliveryReportText(Wording.english()).of(DeliveryReport.of(results));
 * }</pre>
 */
public final class DeliveryReportText {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DeliveryReportText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public DeliveryReportText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Gives the whole report as plain text. */
    public String of(DeliveryReport report) {
        DeliveryCells cells = new DeliveryCells(report, wording);
        TextPage page = new TextPage();
        page.title(title(report))
                .paragraph(RubricText.line(report.rubric(), wording))
                .blank();
        page.lines(new DeliveryTable(report, cells, wording).lines())
                .blank()
                .passages(new DeliveryLegend(report, cells, wording, labels).passages());
        return beneath(page, report).toString();
    }

    /** Gives the whole report as Markdown: a row for each item and date, with every word spelled out. */
    public String markdown(DeliveryReport report) {
        MarkdownPage page = new MarkdownPage();
        page.title(title(report))
                .paragraph(RubricText.line(report.rubric(), wording))
                .table(new DeliveryRows(wording, labels).of(report));
        return beneath(page, report).toString();
    }

    private Page beneath(Page page, DeliveryReport report) {
        return page.section(
                        wording.text("report.departures"),
                        report.departures().stream().map(this::departure).toList())
                .section(
                        wording.text("report.corrections"),
                        report.corrections().stream().map(this::correction).toList())
                .section(wording.text("report.notes"), new DeliveryNotes(report, wording, labels).passages())
                .blank()
                .paragraph(lastLine(report));
    }

    private String title(DeliveryReport report) {
        List<ReportDate> dates = report.dates();
        return wording.text(
                "report.title",
                report.items().size(),
                dates.size(),
                dates.get(0).effective().toString(),
                dates.get(dates.size() - 1).effective().toString());
    }

    private Passage departure(Departure departure) {
        return Passage.of(name(departure.line())).with(explanation.departure(departure.override()));
    }

    private String name(DeliveryReportLine line) {
        String name = wording.text(
                "report.line",
                line.subject().id(),
                line.subject().title(),
                line.date().effective().toString());
        return line.date()
                .printed()
                .map(printed -> wording.text("report.line.printed", name, printed))
                .orElse(name);
    }

    private Passage correction(SourceCorrection read) {
        return Passage.of(wording.text(
                "report.correction",
                read.subjects().stream().map(Subject::id).collect(joining(", ")),
                read.date().toString(),
                read.correction().item(),
                read.correction().asPrinted(),
                read.correction().readAs(),
                read.correction().because()));
    }

    private String lastLine(DeliveryReport report) {
        return report.linesPublished() == 0
                ? wording.text("report.last.none")
                : wording.text("report.last", report.linesAsPublished(), report.linesPublished());
    }
}
