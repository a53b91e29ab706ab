package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.chart.AreaHeatMap;
import io.github.psadelivery.scoring.report.chart.ChallengeMap;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.HtmlDocument;
import io.github.psadelivery.scoring.report.document.internal.MarkdownDocument;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.internal.DeliverySentences;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * The delivery report of a department over its dates, for a minister's office to print and an auditor to check: what stands
 * where and what moved, items by dates, the narrative, the map of challenge and likelihood, the heat map of areas, what each likelihood
 * rests on, departures from what was published, and what every word means, with sources.
 *
 * <p>As HTML it is one page that fetches nothing and holds no script, for a wide screen, a phone and A4. Text from
 * assessments and tables is never markup.
 *
 * <p>Range: what the likelihood rests on is told for the latest date only where the report has more than 3,000 lines, and
 * the heat map shows at most 30 items; the page says so.
 *
 * <p>Thread-safety: immutable. The same report gives the same text.
 *
 * <pre>{@code
 * String page = new DeliveryDocument(Wording.english()).html(DeliveryReport.of(results));
 * }</pre>
 */
public final class DeliveryDocument {
    private final Wording wording;
    private final RubricLabels labels;
    private final DeliverySentences sentences;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DeliveryDocument(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public DeliveryDocument(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.sentences = new DeliverySentences(wording, labels);
    }

    /** Gives one page of HTML, which is well-formed XML too. */
    public String html(DeliveryReport report) {
        return html(report, List.of());
    }

    /** Gives one page of HTML with sections of the caller's, such as a league table, after those of the report. */
    public String html(DeliveryReport report, List<AddedSection> added) {
        return onto(new HtmlDocument(wording, OtherWords.of(labels, report.rubric())), report, added);
    }

    /** Gives the same as Markdown; charts are there by what they say. */
    public String markdown(DeliveryReport report) {
        return markdown(report, List.of());
    }

    /** Gives the same as Markdown, with sections of the caller's. */
    public String markdown(DeliveryReport report, List<AddedSection> added) {
        return onto(new MarkdownDocument(), report, added);
    }

    private String onto(DocumentPage page, DeliveryReport report, List<AddedSection> added) {
        page.title(sentences.title(report));
        List<String> departments =
                List.copyOf(LikelihoodPart.byDepartment(report).keySet());
        if (departments.size() == 1 && !departments.get(0).isBlank()) {
            page.paragraph(departments.get(0));
        }
        page.paragraph(sentences.rubric(report.rubric()));
        new SummaryPart(report, wording, labels).sentences().forEach(page::paragraph);
        sections(report).add(added).onto(page, wording);
        return page.end();
    }

    private Sections sections(DeliveryReport report) {
        LineCells cells = new LineCells(report.rubric(), wording, labels);
        EffectiveDate latest = report.dates().get(report.dates().size() - 1).effective();
        Sections sections = new Sections();
        sections.add(
                "likelihood",
                wording.text("page.likelihood.heading"),
                page -> new LikelihoodPart(report, cells, wording).onto(page));
        if (!report.narratives().isEmpty()) {
            NarrativePart narratives = new NarrativePart(report.narratives(), wording);
            sections.add("narrative", narratives.heading(), narratives::onto);
        }
        new ChallengeMap(wording, labels)
                .of(report, latest)
                .ifPresent(map -> sections.add(wording.text("page.map.heading"), map));
        new AreaHeatMap(wording, labels)
                .of(report, latest)
                .ifPresent(heat -> sections.add(wording.text("page.heat.heading"), heat));
        return sections.add(
                        "detail",
                        wording.text("page.detail.heading"),
                        page -> new DetailPart(report, cells, wording).onto(page))
                .add("departures", wording.text("report.departures"), sentences.departures(report))
                .add("corrections", wording.text("report.corrections"), sentences.corrections(report))
                .add("notes", wording.text("report.notes"), page -> notes(page, report))
                .add(
                        "key",
                        wording.text("page.key.heading"),
                        page -> new KeyPart(report.rubric(), wording, labels).onto(page, report.columns()));
    }

    private void notes(DocumentPage page, DeliveryReport report) {
        page.paragraph(sentences.lastLine(report));
        page.list(sentences.notesOfAPage(report).stream()
                .map(DocumentPage.Entry::of)
                .toList());
    }
}
