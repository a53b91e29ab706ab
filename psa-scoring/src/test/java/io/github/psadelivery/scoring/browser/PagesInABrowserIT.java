package io.github.psadelivery.scoring.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.report.chart.Trajectories;
import io.github.psadelivery.scoring.report.chart.TrajectoryChart;
import io.github.psadelivery.scoring.report.document.RubricDocument;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.report.page.ItemDocument;
import io.github.psadelivery.scoring.report.page.ItemPage;
import io.github.psadelivery.scoring.report.page.PageSamples;
import io.github.psadelivery.scoring.report.site.DeliverySite;
import io.github.psadelivery.scoring.report.site.SitePage;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page in a real browser, at the size of a desk, of a phone and of paper: axe-core finds nothing at WCAG 2.2 AA,
 * nothing is wider than the screen, and no words in a chart are cut or overlap. Runs in the profile {@code browser} only,
 * and keeps pictures in {@code target/pages}.
 */
@Tag("browser")
class PagesInABrowserIT {
    private static final Path OUT = Path.of("target", "pages");
    private static final Path AXE =
            Path.of(System.getProperty("axe.script", "target/axe/node_modules/axe-core/axe.min.js"));
    private static final int TALLEST_PICTURE = 9_000;
    /** Nobody can miss a link on paper, so the size of links is left out there. */
    private static final String HOLD_AGAINST_WCAG = """
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                    rules: {'target-size': {enabled: !matchMedia('print').matches}}})
                .then(found => JSON.stringify({
                    passes: found.passes.length,
                    violations: found.violations.flatMap(rule => rule.nodes.map(node =>
                        rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))}))""";

    private static final String WIDER_THAN_THE_SCREEN = """
            JSON.stringify([...document.querySelectorAll('body, body *:not(svg *)')]
                .filter(element => matchMedia('print').matches || !element.closest('.scroll[tabindex]')
                    || element.matches('.scroll'))
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(element => element.outerHTML.slice(0, 200)))""";
    private static final String CUT_OR_OVERLAPPING_WORDS = """
            JSON.stringify([...document.querySelectorAll('svg')].flatMap(svg => {
                const room = svg.getBoundingClientRect();
                const words = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                const cut = words.filter(([, box]) => box.left < room.left - 1 || box.right > room.right + 1
                    || box.top < room.top - 1 || box.bottom > room.bottom + 1).map(([text]) => 'cut: ' + text);
                const overlapping = words.flatMap(([text, box], index) => words.slice(index + 1)
                    .filter(([, other]) => box.left + 1 < other.right && other.left + 1 < box.right
                        && box.top + 3 < other.bottom && other.top + 3 < box.bottom)
                    .map(([other]) => 'overlapping: ' + text + ' and ' + other));
                return cut.concat(overlapping);
            }))""";
    private static final String SMALL_WORDS = """
            JSON.stringify([...document.querySelectorAll('svg text, body *:not(svg *)')]
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                .filter(element => element.getBoundingClientRect().width > 1)
                .filter(element => parseFloat(getComputedStyle(element).fontSize)
                    * (element.ownerSVGElement ? element.ownerSVGElement.getScreenCTM().a : 1) < 10)
                .map(element => element.outerHTML.slice(0, 200)))""";

    private static Browser browser;
    private static String axe;

    @TempDir
    static Path folder;

    /** A page and what its files are called. */
    private record Page(String name, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What somebody reads it on. */
    private enum Medium {
        DESK(1280, 900, false),
        PHONE(320, 640, false),
        PAPER(688, 1010, true);

        private final int width;
        private final int height;
        private final boolean isPrint;

        Medium(int width, int height, boolean isPrint) {
            this.width = width;
            this.height = height;
            this.isPrint = isPrint;
        }

        private String suffix() {
            return switch (this) {
                case DESK -> "desk";
                case PHONE -> "phone";
                case PAPER -> "paper";
            };
        }
    }

    @BeforeAll
    static void startTheBrowser() throws Exception {
        assertThat(AXE).as("axe-core; .ci/install-browser installs it").exists();
        axe = Files.readString(AXE);
        Files.createDirectories(OUT);
        browser = Browser.start(folder);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Stream<Page> pages() {
        DeliveryDocument delivery = new DeliveryDocument(Wording.english());
        DeliveryReport asylum = PageSamples.asylum();
        DeliveryReport nasty = PageSamples.nasty();
        List<SitePage> pagesOfALongReport = new DeliverySite(Wording.english())
                .html(PageSamples.portfolio(260, 12), "long.html")
                .toList();
        return Stream.of(
                new Page("long-department", pagesOfALongReport.get(0).text()),
                new Page("long-league", pagesOfALongReport.get(5).text()),
                new Page("long-front", pagesOfALongReport.get(6).text()),
                new Page("asylum", delivery.html(PageSamples.asylumWithNarrative())),
                new Page("nasty-narratives", delivery.html(PageSamples.nastyNarratives())),
                welsh(asylum),
                new Page("portfolio", delivery.html(PageSamples.portfolio(30, 6))),
                new Page("twelve-dates", delivery.html(PageSamples.portfolio(8, 12))),
                new Page("nasty", delivery.html(nasty)),
                item("item-departing", asylum.items().get(1)),
                item("item-areas", PageSamples.illustrative().items().get(0)),
                item("item-open", PageSamples.portfolio(4, 9).items().get(3)),
                item("item-nasty", nasty.items().get(8)),
                trajectory(asylum.items().get(1), "asylum-intake"),
                trajectory(asylum.items().get(3), "asylum-target"),
                trajectory(),
                new Page("rubric", new RubricDocument(Wording.english()).html(Rubrics.standard())));
    }

    private static Page item(String name, ReportedItem item) {
        ItemPage page =
                ItemPage.latest(item).withLifts(List.of(Passage.of("Planning to Amber/Green, and capacity to Green.")));
        return new Page(name, new ItemDocument(Wording.english()).html(page));
    }

    private static Page welsh(DeliveryReport report) {
        RubricLabels labels =
                Rubrics.labels(report.rubric(), Locale.forLanguageTag("cy")).orThrow();
        return new Page(
                "item-welsh",
                new ItemDocument(Wording.english(), labels)
                        .html(ItemPage.latest(PageSamples.illustrative().items().get(0))));
    }

    private static Page trajectory(ReportedItem item, String register) {
        ItemPage page = ItemPage.latest(item);
        ItemTrajectories trajectories = ItemTrajectories.in(
                        Registers.byId(register).orElseThrow())
                .linkedBy(List.of(new ItemIndicator("T4", "asylum-target", "decided-2-months", "")))
                .of(item.subject().id(), page.line().date().effective(), Wording.english());
        return new Page(
                "item-" + register, new ItemDocument(Wording.english()).html(page.withTrajectories(trajectories)));
    }

    /** With everything that a trajectory can show, milestones reached and not reached among it. */
    private static Page trajectory() {
        Chart chart = new TrajectoryChart(Wording.english()).of(Trajectories.behindPlan());
        ItemPage page = ItemPage.latest(PageSamples.portfolio(4, 9).items().get(0));
        return new Page(
                "item-milestones",
                new ItemDocument(Wording.english())
                        .html(page.withTrajectories(
                                new ItemTrajectories(List.of("Made up."), List.of(chart), List.of("Nobody.")))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadIt(Page page) throws Exception {
        Path file = OUT.resolve(page.name() + ".html");
        Files.write(file, page.html().getBytes(UTF_8));
        for (Medium medium : Medium.values()) {
            browser.look(medium.width, medium.height, medium.isPrint);
            browser.open(file);
            String name = page.name() + ", " + medium.suffix();
            browser.picture(OUT.resolve(page.name() + "-" + medium.suffix() + ".png"), TALLEST_PICTURE);
            assertThat(texts(browser.evaluate(WIDER_THAN_THE_SCREEN)))
                    .as(name + ": wider than the screen")
                    .isEmpty();
            assertThat(texts(browser.evaluate(CUT_OR_OVERLAPPING_WORDS)))
                    .as(name + ": words in charts")
                    .isEmpty();
            assertThat(texts(browser.evaluate(SMALL_WORDS)))
                    .as(name + ": small words")
                    .isEmpty();
            assertThat(violations()).as(name + ": axe").isEmpty();
        }
        browser.print(OUT.resolve(page.name() + ".pdf"));
    }

    /** So that the test above can fail. */
    @Test
    void aPageThatNotEverybodyCanReadIsFoundOut() throws Exception {
        Path file = folder.resolve("bad.html");
        Files.writeString(file, """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Bad</title></head>
                <body><main><p style="color:#999">grey</p><img src="x.png">
                <div style="width:400px;font-size:8px">wide</div>
                <svg viewBox="0 0 100 20" width="100"><text x="5" y="10">over</text><text x="8" y="11">lap</text></svg>
                </main></body></html>
                """);
        browser.look(320, 640, false);
        browser.open(file);

        assertThat(violations())
                .anyMatch(found -> found.startsWith("color-contrast"))
                .anyMatch(found -> found.startsWith("image-alt"))
                .anyMatch(found -> found.startsWith("html-has-lang"));
        assertThat(texts(browser.evaluate(WIDER_THAN_THE_SCREEN))).hasSize(1);
        assertThat(texts(browser.evaluate(CUT_OR_OVERLAPPING_WORDS))).contains("overlapping: over and lap");
        assertThat(texts(browser.evaluate(SMALL_WORDS))).hasSize(1);
    }

    /** The focus goes through the page as it is read, and where it is can be seen. */
    @Test
    void theKeyboardFollowsThePage() throws Exception {
        Path file = OUT.resolve("keyboard.html");
        Files.write(
                file,
                new DeliveryDocument(Wording.english())
                        .html(PageSamples.portfolio(30, 6))
                        .getBytes(UTF_8));
        browser.look(1280, 900, false);
        browser.open(file);

        List<String> stops = texts(browser.evaluate("""
                JSON.stringify([...document.querySelectorAll('a[href], [tabindex]')].map(stop => {
                    stop.focus();
                    const style = getComputedStyle(stop);
                    return (document.activeElement === stop) + ' ' + style.outlineStyle + ' ' + style.outlineWidth;
                }))"""));

        assertThat(stops).hasSizeGreaterThan(10).allMatch("true solid 3px"::equals);
        assertThat(browser.evaluate("document.querySelector('a[href]').getAttribute('href')")
                        .asText())
                .isEqualTo("#content");
    }

    private static List<String> violations() throws Exception {
        browser.evaluate(axe + "; true");
        JsonNode found =
                new ObjectMapper().readTree(browser.evaluate(HOLD_AGAINST_WCAG).asText());
        assertThat(found.path("passes").asInt()).as("rules that axe tried").isGreaterThan(3);
        return texts(found.path("violations"));
    }

    private static List<String> texts(JsonNode value) throws IOException {
        JsonNode list = value.isTextual() ? new ObjectMapper().readTree(value.asText()) : value;
        return Stream.iterate(0, index -> index < list.size(), index -> index + 1)
                .map(index -> list.get(index).asText())
                .toList();
    }
}
