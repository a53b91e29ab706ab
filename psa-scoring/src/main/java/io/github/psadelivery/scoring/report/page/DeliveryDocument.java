package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.chart.AreaHeatMap;
import io.github.psadelivery.scoring.report.chart.ChallengeMap;
import io.github.psadelivery.scoring.report.chart.DepartmentHeatMap;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.HtmlDocument;
import io.github.psadelivery.scoring.report.document.internal.MarkdownDocument;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.internal.DeliverySentences;
import io.github.psadelivery.scoring.report.page.internal.HoldingPart;
import io.github.psadelivery.scoring.report.page.internal.LeaguePart;
import io.github.psadelivery.scoring.report.page.internal.ModerationPart;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * The delivery report of a department over its dates, for a minister's office to print and an auditor to check: what stands
 * where and what moved, items by dates, the narrative, the map of challenge and likelihood, the heat maps of areas, what
 * holds items back, the league table, what each likelihood rests on, departures from what was published, whether like is
 * rated alike, and what every word means, with sources.
 *
 * <p>As HTML it is one page that fetches nothing and holds no script, for a wide screen, a phone and A4. Text from
 * assessments and tables is never markup.
 *
 * <p>Range: what the likelihood rests on is told for the latest date only where the report has more than 3,000 lines, and
 * the heat maps show at most 30 items or departments; the page says so. A report of very many lines is better read as the
 * several pages of {@link io.github.psadelivery.scoring.report.site.DeliverySite}.
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
    private final Extent extent;
    private final String name;
    private final List<AddedSection.Link> links;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DeliveryDocument(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public DeliveryDocument(Wording wording, RubricLabels labels) {
        this(wording, labels, Extent.WHOLE, "", List.of());
    }

    private DeliveryDocument(
            Wording wording, RubricLabels labels, Extent extent, String name, List<AddedSection.Link> links) {
        this.wording = wording;
        this.labels = labels;
        this.sentences = new DeliverySentences(wording, labels);
        this.extent = extent;
        this.name = name;
        this.links = List.copyOf(links);
    }

    /** What a page tells of a report. */
    private enum Extent {
        /** All of it. */
        WHOLE,
        /** What is said of the whole, and no line. */
        FRONT,
        /** Some items, which are ranked and moderated elsewhere with all others. */
        PART
    }

    /**
     * Gives one that writes the first page of a report whose lines stand on other pages: all that is said of the whole, after
     * the sections that the caller adds.
     */
    public DeliveryDocument asFront() {
        return new DeliveryDocument(wording, labels, Extent.FRONT, "", List.of());
    }

    /**
     * Gives one that writes a page of a report that is told on several: without the league table and moderation, which
     * need all of it.
     *
     * @param partName what the page is called, before what every report is called
     * @param partLinks to other pages of the report, at the beginning
     */
    public DeliveryDocument asPart(String partName, List<AddedSection.Link> partLinks) {
        return new DeliveryDocument(wording, labels, Extent.PART, partName, partLinks);
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
        String title = sentences.title(report);
        page.title(name.isEmpty() ? title : wording.text("page.part.title", name, title));
        if (!links.isEmpty()) {
            page.list(Sections.links(links));
        }
        List<String> departments =
                List.copyOf(LikelihoodPart.byDepartment(report).keySet());
        if (departments.size() == 1 && !departments.get(0).isBlank() && extent != Extent.PART) {
            page.paragraph(departments.get(0));
        }
        page.paragraph(sentences.rubric(report.rubric()));
        new SummaryPart(report, wording, labels).sentences().forEach(page::paragraph);
        sections(report, added).onto(page, wording);
        return page.end();
    }

    private Sections sections(DeliveryReport report, List<AddedSection> added) {
        LineCells cells = new LineCells(report.rubric(), wording, labels);
        Sections sections = new Sections();
        if (extent == Extent.FRONT) {
            sections.add(added);
        } else {
            sections.add(
                    "likelihood",
                    wording.text("page.likelihood.heading"),
                    page -> new LikelihoodPart(report, cells, wording).onto(page));
        }
        if (extent != Extent.PART && !report.narratives().isEmpty()) {
            NarrativePart narratives = new NarrativePart(report, wording);
            sections.add("narrative", narratives.heading(), narratives::onto);
        }
        maps(sections, report);
        if (extent == Extent.WHOLE) {
            sections.add(
                    "league",
                    wording.text("page.league.heading"),
                    page -> LeaguePart.of(report, wording, labels).onto(page));
        }
        if (extent != Extent.FRONT) {
            sections.add(
                            "detail",
                            wording.text("page.detail.heading"),
                            page -> new DetailPart(report, cells, wording).onto(page))
                    .add("departures", wording.text("report.departures"), sentences.departures(report))
                    .add("corrections", wording.text("report.corrections"), sentences.corrections(report));
        }
        moderation(sections, report);
        sections.add("notes", wording.text("report.notes"), page -> notes(page, report))
                .add(
                        "key",
                        wording.text("page.key.heading"),
                        page -> new KeyPart(report.rubric(), wording, labels).onto(page, report.columns()));
        return extent == Extent.FRONT ? sections : sections.add(added);
    }

    private void maps(Sections sections, DeliveryReport report) {
        EffectiveDate latest = report.dates().get(report.dates().size() - 1).effective();
        new ChallengeMap(wording, labels)
                .of(report, latest)
                .ifPresent(map -> sections.add(wording.text("page.map.heading"), map));
        if (extent != Extent.FRONT) {
            new AreaHeatMap(wording, labels)
                    .of(report, latest)
                    .ifPresent(heat -> sections.add(wording.text("page.heat.heading"), heat));
        }
        if (LikelihoodPart.byDepartment(report).size() > 1 || report.items().size() > AreaHeatMap.MOST_ITEMS) {
            new DepartmentHeatMap(wording, labels)
                    .of(report, latest)
                    .ifPresent(heat -> sections.add(wording.text("page.departments.heading"), heat));
        }
        sections.add(
                "holding",
                wording.text("page.holding.heading"),
                page -> new HoldingPart(report, wording, labels).onto(page));
    }

    private void moderation(Sections sections, DeliveryReport report) {
        if (extent != Extent.PART) {
            ModerationPart moderation = new ModerationPart(report, wording, labels);
            if (moderation.isAnythingCompared()) {
                sections.add("moderation", wording.text("page.moderation.heading"), moderation::onto);
            }
        }
    }

    private void notes(DocumentPage page, DeliveryReport report) {
        page.paragraph(sentences.lastLine(report));
        page.list(sentences.notesOfAPage(report).stream()
                .map(DocumentPage.Entry::of)
                .toList());
    }
}
