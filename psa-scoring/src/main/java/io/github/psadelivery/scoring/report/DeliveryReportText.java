package io.github.psadelivery.scoring.report;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.internal.DeliverySentences;
import io.github.psadelivery.scoring.report.sheet.DeliveryRows;
import io.github.psadelivery.scoring.wording.Wording;

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
    private final DeliverySentences sentences;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DeliveryReportText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public DeliveryReportText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.sentences = new DeliverySentences(wording, labels);
    }

    /** Gives the whole report as plain text. */
    public String of(DeliveryReport report) {
        DeliveryCells cells = new DeliveryCells(report, wording);
        TextPage page = new TextPage();
        page.title(sentences.title(report))
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
        page.title(sentences.title(report))
                .paragraph(RubricText.line(report.rubric(), wording))
                .table(new DeliveryRows(wording, labels).of(report));
        return beneath(page, report).toString();
    }

    private Page beneath(Page page, DeliveryReport report) {
        report.narratives()
                .forEach(told -> page.section(sentences.narrativeHeading(told), sentences.narrative(report, told)));
        return page.section(wording.text("report.departures"), sentences.departures(report))
                .section(wording.text("report.corrections"), sentences.corrections(report))
                .section(wording.text("report.notes"), sentences.notes(report))
                .blank()
                .paragraph(sentences.lastLine(report));
    }
}
