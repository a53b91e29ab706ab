package io.github.psadelivery.scoring.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemDocumentTest {
    private final ItemDocument document = new ItemDocument(Wording.english());

    private static Stream<ReportedItem> items() {
        return Stream.of(PageSamples.asylum(), PageSamples.illustrative(), PageSamples.nasty())
                .flatMap(report -> report.items().stream());
    }

    private static ReportedItem item(DeliveryReport report, String id) {
        return report.items().stream()
                .filter(item -> item.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("items")
    void keepsToTheHouseRules(ReportedItem item) {
        HtmlPages.keepsToTheHouseRules(document.html(ItemPage.latest(item)));
    }

    @Test
    void fillsInTheForm() {
        String html = document.html(ItemPage.latest(item(PageSamples.illustrative(), "T7")));

        assertThat(html)
                .contains("<caption id=\"caption-1\">Assessment of T7 at 2003-12</caption>")
                .contains("<span class=\"l n2\">Medium</span><br/>derived from its areas</td>")
                .contains("Removals have risen for a year, but more slowly than the target needs.")
                .contains("Invented: monthly removals return, November 2003")
                .contains("not applicable")
                .contains("Green at 2003-12, the only date.");
    }

    @Test
    void tellsAnEarlierDateWithTheWholeHistory() {
        ReportedItem item = item(PageSamples.asylum(), "T2");

        String html =
                document.html(ItemPage.at(EffectiveDate.parse("2003-07"), item).orElseThrow());

        assertThat(html)
                .contains("At 2003-07, printed “July 02”.")
                .contains("<h2 id=\"departure\">Departure from the rubric</h2>")
                .contains("The rubric gives Green; Amber/Green was published, 1 level worse.")
                .contains("Green at 2003-12, 3 levels better than at 2002-12. At 1 date the rubric gives another level")
                .contains("by the rubric, where it departs");
        assertThat(ItemPage.at(EffectiveDate.parse("2001-07"), item)).isEmpty();
    }

    @Test
    void tellsWhatWouldLiftItWhereTheCallerAsked() {
        ItemPage page = ItemPage.latest(item(PageSamples.asylum(), "T3"));

        assertThat(document.html(page)).doesNotContain("What would lift it");
        assertThat(document.html(page.withLifts(List.of(Passage.of("Planning to <Amber/Green>.")))))
                .contains("<h2 id=\"lift\">What would lift it</h2>\n<ul>\n<li>Planning to &lt;Amber/Green&gt;.</li>");
        assertThat(document.markdown(page.withLifts(List.of(Passage.of("Planning to Amber/Green.")))))
                .contains("## What would lift it\n\n- Planning to Amber/Green.\n");
    }

    /** Several charts of one page have ids of their own. */
    @Test
    void showsTheTrajectoriesThatTheCallerHas() {
        Register register = Registers.byId("illustrative-delivery-agreement").orElseThrow();
        String psa = register.corporate().orElseThrow().psas().get(0).id();
        ItemTrajectories trajectories =
                ItemTrajectories.in(register).of(psa, EffectiveDate.parse("2010-07"), Wording.english());
        ItemPage page = ItemPage.latest(item(PageSamples.asylum(), "T3"));

        String html = document.html(page.withTrajectories(trajectories));

        HtmlPages.keepsToTheHouseRules(html);
        assertThat(html).contains("<h3 id=\"trajectory-1\">", "<h3 id=\"trajectory-2\">");
        trajectories.charts().forEach(chart -> assertThat(html).contains(chart.svg()));
        assertThat(document.html(page)).doesNotContain("trajectories");
    }

    @Test
    void saysWhatIsAssumedWhereNothingIsStated() {
        String html = document.html(ItemPage.latest(PageSamples.nasty().items().get(3)));

        assertThat(html).contains("Assumed at their worst, because nothing is stated on them");
    }
}
