package io.github.psadelivery.scoring.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.page.HtmlPages;
import io.github.psadelivery.scoring.report.page.PageSamples;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliverySiteTest {
    /** 3,120 lines of five departments. */
    private static final DeliveryReport FIVE_DEPARTMENTS = PageSamples.portfolio(260, 12);

    private static final PsaScorer SCORER = PsaScorer.standard();

    private final DeliverySite site = new DeliverySite(Wording.english());

    private static List<String> files(List<SitePage> pages) {
        return pages.stream().map(SitePage::file).toList();
    }

    /** So many items with a line each, and a title that nobody else has. */
    private static DeliveryReport items(int count, int departments) {
        List<Scored> results = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Assessment.Builder item = Assessment.of(
                            Subject.of("I" + number, "Title (" + number + ")")
                                    .withDepartments("Department " + number % departments),
                            ReportDate.of("2003-07"))
                    .planning(number % 3 == 0 ? Rating.RED : Rating.AMBER_RED, "")
                    .capacity(Rating.GREEN, "");
            results.add(SCORER.score(item.build()).orThrow());
        }
        return DeliveryReport.of(results);
    }

    @Test
    void isNeededWhereOnePageDoesNotHoldAllLines() {
        assertThat(site.isNeeded(PageSamples.asylum())).isFalse();
        assertThat(site.isNeeded(items(DeliverySite.MOST_LINES, 2))).isFalse();
        assertThat(site.isNeeded(items(DeliverySite.MOST_LINES + 1, 2))).isTrue();
        assertThat(site.isNeeded(FIVE_DEPARTMENTS)).isTrue();
    }

    @Test
    void givesEachDepartmentAPageThenTheLeagueAndLastThePageThatLeadsToAll() {
        List<SitePage> pages = site.html(FIVE_DEPARTMENTS, "my report.html").toList();

        assertThat(files(pages))
                .containsExactly(
                        "my report-1.html",
                        "my report-2.html",
                        "my report-3.html",
                        "my report-4.html",
                        "my report-5.html",
                        "my report-league-1.html",
                        "my report.html");
        List<String> links =
                files(pages).stream().map(file -> file.replace(" ", "%20")).toList();
        for (SitePage page : pages) {
            HtmlPages.keepsToTheHouseRules(page.text(), links);
        }
        SitePage first = pages.get(6);
        assertThat(HtmlPages.attributes(HtmlPages.parsed(first.text()), "a", "href"))
                .containsAll(links.subList(0, 6));
        assertThat(pages.subList(0, 6))
                .allMatch(page -> page.text().contains("<a href=\"my%20report.html\">The whole"));
        assertThat(pages.get(1).text())
                .contains("<h1>Department C: Delivery report: 52 items")
                .contains("Before this page: Department B", "Next page: Department D")
                .contains("id=\"date-2002-07\"", "id=\"date-2007-12\"");
    }

    @Test
    void theFirstPageTellsTheWhole() {
        String first = site.html(FIVE_DEPARTMENTS, "r.html")
                .filter(page -> page.file().equals("r.html"))
                .findFirst()
                .orElseThrow()
                .text();

        assertThat(first)
                .contains("<h1>Delivery report: 260 items, 12 dates from 2002-07 to 2007-12</h1>")
                .contains("The report has 3,120 lines, each an item at a date. One page holds 3,000 of them at most")
                .contains("Department A (52 items, 624 lines)")
                .contains("How many items of each page have which likelihood at 2007-12")
                .contains("id=\"map\"", "id=\"departments\"", "id=\"holding\"", "id=\"key\"");
    }

    @Test
    void everyItemStandsOnOnePageAndTheLeagueLeadsThere() {
        DeliveryReport report = items(3_001, 3);

        List<SitePage> pages = site.html(report, "r.html").toList();

        List<SitePage> parts = pages.stream()
                .filter(page -> page.file().matches("r-\\d+\\.html"))
                .toList();
        Map<String, Long> pagesByItem = IntStream.rangeClosed(1, 3_001)
                .filter(number -> number % 97 == 0)
                .mapToObj(number -> "Title (" + number + ")")
                .collect(Collectors.toMap(
                        title -> title,
                        title -> parts.stream()
                                .filter(page -> page.text().contains(title + "<"))
                                .count()));
        assertThat(parts).hasSize(3);
        assertThat(pagesByItem.values()).hasSize(30).containsOnly(1L);
        String league = pages.stream()
                .filter(page -> page.file().startsWith("r-league"))
                .map(SitePage::text)
                .collect(Collectors.joining());
        assertThat(league).contains("<a href=\"r-2.html\">I2: Title (2)</a>", "<a href=\"r-3.html\">I3: Title (3)</a>");
    }

    @Test
    void aDepartmentOfTooManyLinesHasSeveralPagesAndSoHasTheLeague() {
        List<SitePage> pages = site.html(items(3_001, 1), "r").toList();

        assertThat(files(pages)).containsExactly("r-1", "r-2", "r-league-1", "r-league-2", "r");
        assertThat(pages.get(0).text()).contains("<h1>Department 0, items 1 to 3,000: Delivery report: 3,000 items");
        assertThat(pages.get(1).text()).contains("<h1>Department 0, items 3,001 to 3,001: Delivery report: 1 item");
        pages.forEach(page -> HtmlPages.keepsToTheHouseRules(page.text(), files(pages)));
    }

    @Test
    void veryManyDepartmentsShareAPage() {
        List<SitePage> pages = site.html(items(3_001, 101), "r.html").toList();

        assertThat(files(pages)).contains("r-1.html", "r-2.html").doesNotContain("r-3.html");
        assertThat(pages.get(0).text())
                .contains("<h1>All items, items 1 to 3,000: ", ">Department 7</h3>", ">Department 99</h3>");
    }

    @Test
    void markdownSaysTheSameAndPagesMadeInParallelAreEqual() {
        List<SitePage> html = site.html(FIVE_DEPARTMENTS, "r.html").toList();

        List<SitePage> markdown = site.markdown(FIVE_DEPARTMENTS, "r.md").toList();

        assertThat(site.html(FIVE_DEPARTMENTS, "r.html").parallel().toList()).isEqualTo(html);
        assertThat(files(markdown)).hasSameSizeAs(html).startsWith("r-1.md").endsWith("r.md");
        assertThat(markdown.get(6).text())
                .contains("- [Department A (52 items, 624 lines)](r-5.md)")
                .doesNotContain("<a href", "<svg");
    }
}
