package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.page.AddedSection;
import io.github.psadelivery.scoring.report.page.AddedSection.Link;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A delivery report that is too long for one page, as several: a first page with what is said of the whole (summary, maps,
 * what holds items back, moderation) that leads to all others; the lines department by department; and the league table.
 * Each page stands alone, as that of {@link DeliveryDocument} does, and leads back.
 *
 * <p>Range: a page holds at most {@value #MOST_LINES} lines or ranks, which makes it a few megabytes. A department with more
 * lines has several pages; where there are over a hundred departments, a page holds items of several.
 *
 * <p>Thread-safety: immutable. The same report gives the same pages. The pages of a stream may be made in parallel.
 *
 * <pre>{@code
 * new DeliverySite(Wording.english()).html(report, "report.html").forEach(page -> write(page.file(), page.text()));
 * }</pre>
 */
public final class DeliverySite {
    /** So many lines of a report, each an item at a date, one page holds at most. */
    public static final int MOST_LINES = 3_000;

    private final Wording wording;
    private final RubricLabels labels;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public DeliverySite(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as it is. */
    public DeliverySite(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
    }

    /** Says whether a report has more lines than one page holds. */
    public boolean isNeeded(DeliveryReport report) {
        return report.items().stream().mapToInt(item -> item.lines().size()).sum() > MOST_LINES;
    }

    /**
     * Gives the pages as HTML, the first page last, since it leads to all others.
     *
     * @param file the name of the first page's file, such as {@code report.html}; the others are called after it
     */
    public Stream<SitePage> html(DeliveryReport report, String file) {
        return pages(new SitePlan(report, file, wording), SiteForm.HTML);
    }

    /** Gives the same as Markdown; charts are there by what they say. */
    public Stream<SitePage> markdown(DeliveryReport report, String file) {
        return pages(new SitePlan(report, file, wording), SiteForm.MARKDOWN);
    }

    private Stream<SitePage> pages(SitePlan plan, SiteForm form) {
        List<SitePart> parts = plan.parts();
        SiteLeague league = new SiteLeague(plan, wording, labels);
        Stream<Supplier<SitePage>> makers = Stream.of(
                        parts.stream().<Supplier<SitePage>>map(part -> () -> part(plan, part, form)),
                        league.makers(form),
                        Stream.<Supplier<SitePage>>of(() -> first(plan, league, form)))
                .flatMap(made -> made);
        return makers.toList().stream().map(Supplier::get);
    }

    private SitePage part(SitePlan plan, SitePart part, SiteForm form) {
        DeliveryDocument document =
                new DeliveryDocument(wording, labels).asPart(part.name(), plan.linksOf(part.file()));
        return new SitePage(part.file(), form.written(document, plan.report().on(part.items()), List.of()));
    }

    private SitePage first(SitePlan plan, SiteLeague league, SiteForm form) {
        List<Link> links = plan.parts().stream()
                .map(part -> new Link(
                        wording.text("site.link", part.name(), part.items().size(), part.lines()), part.file()))
                .toList();
        AddedSection pages = new AddedSection(
                wording.text("site.pages"),
                List.of(wording.text("site.about", plan.lines(), MOST_LINES)),
                links,
                List.of(new PartsTable(wording, labels, plan).figures()));
        AddedSection ranked =
                new AddedSection(wording.text("page.league.heading"), league.sentences(), league.links(), List.of());
        DeliveryDocument document = new DeliveryDocument(wording, labels).asFront();
        return new SitePage(plan.first(), form.written(document, plan.report(), List.of(pages, ranked)));
    }
}
