package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.internal.Names;
import io.github.psadelivery.scoring.report.page.AddedSection.Link;
import io.github.psadelivery.scoring.report.page.internal.LeaguePart;
import io.github.psadelivery.scoring.report.page.internal.LeaguePart.Block;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of the league table: first of all items, then of each department, as many ranks as a page holds. Immutable. */
final class SiteLeague {
    private static final int MOST_NAMES = 6;

    private final SitePlan plan;
    private final Wording wording;
    private final RubricLabels labels;
    private final LeaguePart league;
    private final List<List<Block>> pages;

    SiteLeague(SitePlan plan, Wording wording, RubricLabels labels) {
        this.plan = plan;
        this.wording = wording;
        this.labels = labels;
        this.league = LeaguePart.leading(plan.report(), wording, labels, subject -> plan.fileOf(subject.id()));
        this.pages = pages(league.blocks());
    }

    /** A table goes on a new page rather than being cut, if one page holds it. */
    private static List<List<Block>> pages(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        int room = DeliverySite.MOST_LINES;
        for (Block block : blocks) {
            int rows = block.rows().size();
            int first = 0;
            while (first < rows) {
                if (room == 0 || (first == 0 && rows > room && rows <= DeliverySite.MOST_LINES)) {
                    pages.add(page);
                    page = new ArrayList<>();
                    room = DeliverySite.MOST_LINES;
                }
                int end = Math.min(rows, first + room);
                page.add(block.part(first, end));
                room -= end - first;
                first = end;
            }
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    List<String> sentences() {
        return league.sentences();
    }

    List<Link> links() {
        return IntStream.range(0, pages.size())
                .mapToObj(number -> new Link(name(number), file(number)))
                .toList();
    }

    private String name(int number) {
        List<String> names =
                pages.get(number).stream().map(Block::name).distinct().toList();
        return wording.text("site.league", number + 1, pages.size(), Names.listed(names, MOST_NAMES, wording));
    }

    private String file(int number) {
        return plan.file("league-%s".formatted(number + 1));
    }

    Stream<Supplier<SitePage>> makers(SiteForm form) {
        return IntStream.range(0, pages.size()).mapToObj(number -> () -> page(number, form));
    }

    private SitePage page(int number, SiteForm form) {
        DocumentPage page = form.blank(wording, labels, plan.report().rubric());
        page.title(name(number));
        page.list(plan.links(file(number), links()).stream()
                .map(link -> Entry.toPage(link.words(), link.file()))
                .toList());
        sentences().forEach(page::paragraph);
        page.heading(2, "league", wording.text("page.league.heading"));
        league.onto(page, pages.get(number));
        return new SitePage(file(number), page.end());
    }
}
