package io.github.psadelivery.scoring.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.chart.FigureTable;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class DeliveryDocumentTest {
    private static final DeliveryReport ASYLUM = PageSamples.asylum();

    private final DeliveryDocument document = new DeliveryDocument(Wording.english());

    private static Stream<DeliveryReport> reports() {
        return Stream.of(
                ASYLUM,
                PageSamples.asylumWithNarrative(),
                PageSamples.illustrative(),
                PageSamples.nasty(),
                PageSamples.nastyNarratives(),
                PageSamples.portfolio(30, 6));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsToTheHouseRules(DeliveryReport report) {
        HtmlPages.keepsToTheHouseRules(document.html(report));
    }

    @Test
    void tellsEachNarrativeTheLatestFirstAndNoneWhereThereIsNone() {
        String html = document.html(PageSamples.nastyNarratives());

        assertThat(html.indexOf("<h3 id=\"narrative-2003-12\">"))
                .isPositive()
                .isLessThan(html.indexOf("<h3 id=\"narrative-2003-07\">"));
        assertThat(html).contains("<p>The source announces 8 challenges and lists 10.</p>");
        assertThat(document.html(ASYLUM)).doesNotContain("arrative");
    }

    @Test
    void tellsTheAsylumReport() {
        String html = document.html(ASYLUM);

        assertThat(html)
                .contains("<h1>Delivery report: 7 items, 3 dates from 2002-12 to 2003-12</h1>")
                .contains("<p>Home Office; Department for Constitutional Affairs</p>")
                .contains("<p>At 2003-12: 5 Green, 1 Amber/Green, 1 Amber/Red.</p>")
                .contains("<p>Since the date before: 4 better, 0 worse, 3 as before.</p>")
                .contains("<p>19 of 21 lines as published</p>")
                .contains(
                        "<span class=\"l t2\">Amber/Green</span><br/>↑ 2 levels better<br/>the rubric gives Green</td>")
                .contains("The rubric gives Red; Amber/Red was published, 1 level better.")
                .contains("<strong>Assumption</strong>: Recent performance");
    }

    /** Beside each other in one cell, and never by colour alone: the level's word stands inside its colour. */
    @Test
    void everyColouredLevelHasItsWord() {
        List<Element> levels = HtmlPages.elements(HtmlPages.parsed(document.html(ASYLUM)), "span");

        assertThat(levels)
                .hasSizeGreaterThan(21 * 5)
                .allMatch(level -> !level.getTextContent().isBlank());
    }

    @Test
    void nothingThatSomebodyWroteIsMarkup() {
        DeliveryReport report = PageSamples.nasty();
        String html = document.html(report);

        assertThat(html).doesNotContain("<script", "<img", "</style></title>", "\u0001", "\ud800", "\u202e");
        assertThat(HtmlPages.elements(HtmlPages.parsed(html), "th"))
                .anyMatch(cell -> cell.getTextContent().contains("\"><script>alert('x')</script>"));
        assertThat(document.markdown(report)).doesNotContainPattern("(?<!\\\\)<(script|img)");
    }

    @Test
    void tellsWhatIsOpenProvisionalAndMissing() {
        DeliveryReport report = report(
                Assessment.of(Subject.of("A", "One"), ReportDate.of("2003-07")),
                Assessment.of(Subject.of("B", "Two"), ReportDate.of("2003-07")),
                Assessment.of(Subject.of("B", "Two"), ReportDate.of("2003-12")).planning(Rating.RED, ""));

        String html = document.html(report);

        assertThat(html)
                .contains("<span class=\"l op\">Red to Green</span><br/>provisional")
                .contains("Without a line at 2003-12: A.")
                .contains(">not assessed</td>")
                .contains("? cannot be said");
    }

    private static DeliveryReport report(Assessment.Builder... lines) {
        return DeliveryReport.of(Stream.of(lines)
                .map(line -> PsaScorer.standard().score(line.build()).orThrow())
                .toList());
    }

    /** The order in which an assessor states things plays no part, and neither does the order of a map. */
    @Test
    void theOrderOfStatementsPlaysNoPart() {
        Assessment one = PageSamples.illustrative().lines().get(0).scored().assessment();
        List<Statement> reversed = new ArrayList<>(one.statements());
        Collections.reverse(reversed);
        Assessment other =
                new Assessment(one.subject(), one.date(), one.assessor(), reversed, one.published(), one.corrections());

        assertThat(document.html(DeliveryReport.of(
                        List.of(PsaScorer.standard().score(other).orThrow()))))
                .isEqualTo(document.html(DeliveryReport.of(
                        List.of(PsaScorer.standard().score(one).orThrow()))));
    }

    @Test
    void holdsTheSectionsThatAreAdded() {
        FigureTable table = new FigureTable("League", List.of("Rank", "Item"), List.of(List.of("1", "T4 <b>")));
        AddedSection section = new AddedSection("League table", List.of("Ties share a rank."), List.of(table));

        String html = document.html(ASYLUM, List.of(section));
        String markdown = document.markdown(ASYLUM, List.of(section));

        HtmlPages.keepsToTheHouseRules(html);
        assertThat(html).contains(">League table</a>", "<p>Ties share a rank.</p>", "<td>T4 &lt;b&gt;</td>");
        assertThat(markdown).contains("## League table", "| 1 | T4 \\<b\\> |");
    }

    @Test
    void ranksWhatIsSettledAndSaysByWhichOrder() {
        String html = document.html(ASYLUM);
        String markdown = document.markdown(ASYLUM);

        assertThat(html)
                .contains("<h2 id=\"league\">League table</h2>")
                .contains("At 2003-12: 7 items ranked, the best first; none not settled and shown apart.")
                .contains("Who agrees in all of these shares a rank, marked =. challenge is shown and not ranked on.")
                .contains("<strong>Assumption</strong>: no rule for a league table was published.")
                .contains("<caption id=\"caption-5\">All items: ranked at 2003-12</caption>")
                .contains("<th scope=\"row\">7<br/>T3: Fast turnaround of manifestly unfounded cases</th>");
        assertThat(markdown).contains("## League table", "| 7; T3: Fast turnaround");
    }

    @Test
    void ranksDepartmentByDepartmentAndShowsApartWhatIsNotSettled() {
        DeliveryReport report = PageSamples.portfolio(30, 2);
        long open = report.items().stream()
                .filter(item -> !item.lines().get(1).likelihood().isSettled())
                .count();

        String html = document.html(report);

        assertThat(open).isPositive();
        assertThat(html)
                .contains("%s items ranked, the best first; %s items not settled".formatted(30 - open, open))
                .contains(">All items</h3>", ">Department A</h3>", ">Department E</h3>")
                .contains("All items: not settled at 2002-12, so not ranked");
        assertThat(HtmlPages.elements(HtmlPages.parsed(html), "caption"))
                .filteredOn(caption -> caption.getTextContent().endsWith(": ranked at 2002-12"))
                .hasSize(6);
    }

    @Test
    void saysWhatHoldsMostItemsBack() {
        String html = document.html(ASYLUM);

        assertThat(html)
                .contains("<h2 id=\"holding\">What holds items back</h2>")
                .contains("<th scope=\"row\">Stage of delivery (stage)</th><td data-label=\"Items\">1</td>")
                .contains(
                        "<th scope=\"row\">LD-2</th><td data-label=\"What it says\">If planning is Amber/Red or worse");
        assertThat(document.html(report(Assessment.of(Subject.of("A", "One"), ReportDate.of("2003-07"))
                        .challenge(Challenge.LOW, "")
                        .planning(Rating.GREEN, "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE))))
                .contains("At 2003-07 no rule holds back the likelihood of the 1 item.");
    }

    private static Assessment.Builder published(String item, Rating likelihood) {
        return Assessment.of(Subject.of(item, "Title"), ReportDate.of("2003-07"))
                .assessor("Somebody")
                .challenge(Challenge.LOW, "")
                .planning(Rating.AMBER_GREEN, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .published(likelihood);
    }

    @Test
    void saysWhereTheSameInputsWereRatedDifferently() {
        String html = document.html(report(
                published("A", Rating.AMBER_RED), published("B", Rating.GREEN), published("C", Rating.AMBER_RED)));

        assertThat(html)
                .contains("<h2 id=\"moderation\">Is like rated alike?</h2>")
                .contains("<strong>Assumption</strong>: no form of moderation was published.")
                .contains(
                        "<p>Once the same inputs were rated differently.</p>",
                        "Same inputs, different ratings</caption>")
                .contains(">challenge Low; planning Amber/Green; capacity Green; stage Embedding change</td>")
                .contains(">Green: B 2003-07<br/>Amber/Red: A 2003-07, C 2003-07</td>")
                .contains("Ratings beside the rubric, by assessor</caption>", ">4 levels worse</td>");
        assertThat(document.html(ASYLUM))
                .contains("No two ratings of the same inputs differ.", "Ratings beside the rubric, by date</caption>")
                .doesNotContain("by assessor</caption>");
        assertThat(document.html(PageSamples.portfolio(4, 2))).doesNotContain("Is like rated alike?");
    }

    @Test
    void aFrontPageTellsTheWholeAndAPartTellsItsLines() {
        DeliveryReport report = PageSamples.portfolio(12, 2);
        AddedSection pages = new AddedSection(
                "Pages", List.of("They follow."), List.of(new AddedSection.Link("One", "a b.html")), List.of());

        String front = document.asFront().html(report, List.of(pages));
        String part = document.asPart("Department A", List.of(new AddedSection.Link("All", "all.html")))
                .html(report);

        HtmlPages.keepsToTheHouseRules(front, List.of("a%20b.html"));
        HtmlPages.keepsToTheHouseRules(part, List.of("all.html"));
        assertThat(front)
                .contains("<h1>Delivery report: 12 items", "id=\"map\"", "id=\"departments\"", "id=\"holding\"")
                .doesNotContain("id=\"likelihood\"", "id=\"league\"", "id=\"detail\"");
        assertThat(part)
                .contains("<h1>Department A: Delivery report: 12 items", "<a href=\"all.html\">All</a>")
                .contains("id=\"likelihood\"", "id=\"detail\"")
                .doesNotContain("id=\"league\"", "id=\"moderation\"");
    }

    @Test
    void markdownSaysTheSame() {
        String markdown = document.markdown(ASYLUM);

        assertThat(markdown)
                .startsWith("# Delivery report: 7 items, 3 dates from 2002-12 to 2003-12\n")
                .contains("| Amber/Green; ↑ 2 levels better; the rubric gives Green |")
                .contains("[Likelihood of delivery at each date](#likelihood)")
                .contains("At 2003-12 most stand together at challenge ")
                .doesNotContain("<svg", "<span");
    }

    @Test
    void aLongReportTellsTheLatestDateInDetail() {
        DeliveryReport report = PageSamples.portfolio(DetailPart.MOST_LINES / 2 + 1, 2);

        String html = document.html(report);

        assertThat(html)
                .contains("The report has 3,002 lines, so this page tells those of 2002-12 only")
                .contains("id=\"date-2002-12\"")
                .doesNotContain("id=\"date-2002-07\"");
    }

    /** T1 holds nothing back at the latest date, T4 does; T2 and T3 have no line then. */
    @Test
    void saysHowManyItemsHaveNoLineAtTheLatestDate() {
        String two = " 2 items without a line at this date are left out.";

        assertThat(document.html(dated("T1 2003-12 GREEN", "T2 2003-07 RED", "T3 2003-07 RED")))
                .contains("shown apart." + two + " Ranked is", "of the 1 item." + two);
        assertThat(document.markdown(dated("T4 2003-12 RED", "T2 2003-07 RED", "T3 2003-07 RED")))
                .contains("Counted over 1 item." + two + " A rule binds");
        assertThat(document.html(dated("T4 2003-12 RED", "T2 2003-07 RED")))
                .contains("Counted over 1 item. 1 item without a line at this date is left out. A rule binds");
        assertThat(document.html(ASYLUM)).contains("shown apart. Ranked is").doesNotContain("without a line at this");
    }

    /** A report whose lines are each an item, a date and the rating of its planning; everything else is at its best. */
    private static DeliveryReport dated(String... lines) {
        return DeliveryReport.of(Stream.of(lines)
                .map(line -> line.split(" ", -1))
                .map(words -> Assessment.of(Subject.of(words[0], "Title"), ReportDate.of(words[1]))
                        .challenge(Challenge.LOW, "")
                        .planning(Rating.valueOf(words[2]), "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE)
                        .build())
                .map(assessment -> PsaScorer.standard().score(assessment).orThrow())
                .toList());
    }
}
