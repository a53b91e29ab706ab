package io.github.psadelivery.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.json.DeliveryReportJson;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import io.github.psadelivery.scoring.report.page.DeliveryDocument;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a delivery report says beside its table, and which items went without a word. */
class NarrativesTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final DeliveryReport REPORT =
            report("A T1 2002-12", "A T1 2003-07", "A T2 2002-12", "B T3 2003-03", "B T3 2003-09");

    /** A report whose lines are each a department, an item and a date. */
    private static DeliveryReport report(String... lines) {
        return DeliveryReport.of(Stream.of(lines)
                .map(line -> line.split(" ", -1))
                .map(words ->
                        Assessment.of(Subject.of(words[1], "Title").withDepartments(words[0]), ReportDate.of(words[2])))
                .map(line -> SCORER.score(line.build()).orThrow())
                .toList());
    }

    private static DeliveryNarrative.Builder at(String date) {
        return DeliveryNarrative.at(EffectiveDate.parse(date));
    }

    private static List<String> gone(DeliveryReport report) {
        return report.gone().stream()
                .map(gone -> gone.subject().id() + " " + gone.last() + " " + gone.missingAt())
                .toList();
    }

    @Test
    void keepsNarrativesFromTheEarliest() {
        DeliveryNarrative july = at("2003-07").statement("July").build();
        DeliveryNarrative march = at("2003-03").statement("March").build();

        assertThat(REPORT.narratives()).isEmpty();
        assertThat(REPORT.withNarratives(List.of(july, march)).narratives()).containsExactly(march, july);
    }

    @Test
    void refusesANarrativeWithoutAReportAndASecondOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.withNarratives(List.of(at("2003-08").build())))
                .withMessageContaining("2003-08");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPORT.withNarratives(
                        List.of(at("2003-07").build(), at("2003-07").build())));
    }

    /** T2 is in the first report of department A and not in its second; department B reports at other dates. */
    @Test
    void findsTheItemThatTheNextReportOfItsDepartmentNeitherTellsNorCloses() {
        assertThat(gone(REPORT)).containsExactly("T2 2002-12 2003-07");
    }

    @Test
    void anItemThatWasClosedByThenIsNotGone() {
        assertThat(gone(REPORT.withNarratives(
                        List.of(at("2003-07").closed("T2", "Met.").build()))))
                .isEmpty();
        assertThat(gone(REPORT.withNarratives(
                        List.of(at("2002-12").closed("T2", "Met.").build()))))
                .isEmpty();
        assertThat(gone(REPORT.withNarratives(
                        List.of(at("2003-09").closed("T2", "Too late.").build()))))
                .containsExactly("T2 2002-12 2003-07");
        assertThat(gone(REPORT.withNarratives(
                        List.of(at("2003-07").closed("T1", "").build()))))
                .containsExactly("T2 2002-12 2003-07");
    }

    @Test
    void anItemThatComesBackWasGoneAtTheDatesBetween() {
        DeliveryReport report =
                report("A T1 2002-12", "A T1 2003-07", "A T1 2003-12", "A T1 2004-07", "A T2 2002-12", "A T2 2003-12");

        assertThat(gone(report)).containsExactly("T2 2002-12 2003-07", "T2 2003-12 2004-07");
    }

    /** T2 is closed at a date at which nobody else of its department is kept, and T1 alone says when A reports. */
    @Test
    void theReportOnSomeItemsSaysOfThemWhatTheWholeReportSays() {
        DeliveryReport open = report("A T1 2002-12", "A T1 2003-07", "A T2 2002-12", "B T3 2003-03", "B T3 2003-07");
        DeliveryReport closed = report(
                        "A T1 2002-12", "A T1 2003-07", "A T2 2002-12", "A T4 2002-12", "A T4 2003-07", "B T3 2003-03")
                .withNarratives(List.of(at("2003-03").closed("T2", "Met.").build()));

        assertThat(gone(on(open, "T2"))).containsExactly("T2 2002-12 2003-07");
        assertThat(gone(on(on(open, "T2", "T3"), "T2"))).containsExactly("T2 2002-12 2003-07");
        assertThat(gone(on(open, "T1", "T3"))).isEmpty();
        assertThat(gone(on(closed, "T1", "T2", "T4"))).isEmpty();
        assertThat(gone(on(open, "T1", "T2")
                        .withNarratives(
                                List.of(at("2003-07").closed("T2", "Met.").build()))))
                .isEmpty();
    }

    private static DeliveryReport on(DeliveryReport report, String... ids) {
        return report.on(report.items().stream()
                .filter(item -> List.of(ids).contains(item.subject().id()))
                .toList());
    }

    @Test
    void aClosingBeforeTheLastLineIsUndoneByIt() {
        DeliveryReport report = report("A T1 2002-12", "A T1 2003-07", "A T1 2003-12", "A T2 2002-12", "A T2 2003-07");

        assertThat(gone(report.withNarratives(
                        List.of(at("2002-12").closed("T2", "Met.").build()))))
                .containsExactly("T2 2003-07 2003-12");
        assertThat(gone(report.withNarratives(
                        List.of(at("2003-07").closed("T2", "Met.").build()))))
                .isEmpty();
    }

    @Test
    void theOrderInWhichDepartmentsAreNamedMakesNoOtherDepartment() {
        Subject first = Subject.of("T1", "One").withDepartments("A", "B");
        Subject second = Subject.of("T2", "Two").withDepartments("B", "A");
        DeliveryReport report = DeliveryReport.of(Stream.of(
                        Assessment.of(first, ReportDate.of("2002-12")),
                        Assessment.of(second, ReportDate.of("2002-12")),
                        Assessment.of(second, ReportDate.of("2003-07")))
                .map(line -> SCORER.score(line.build()).orThrow())
                .toList());

        assertThat(gone(report)).containsExactly("T1 2002-12 2003-07");
    }

    @Test
    void textAndMarkdownTellTheNarrativeAndWhatIsGone() {
        DeliveryReport report = REPORT.withNarratives(List.of(at("2003-07")
                .statement("Much has been done.")
                .announcing(8)
                .challenge(1, "Ambition *and* challenge", "On course.")
                .closed("T3", "The target was met.")
                .closed("T1", "")
                .source("The slides.")
                .build()));
        DeliveryReportText text = new DeliveryReportText(Wording.english());

        assertThat(text.of(report))
                .contains("""

                Narrative of 2003-07
                  Much has been done.
                  The source announces 8 challenges and lists 1.
                  1. Ambition *and* challenge – status: On course.
                  Closed: T3. The target was met.
                  Closed: T1.
                  Source: The slides.
                """)
                .contains("Gone without being closed: T2 at 2003-07, told last at 2002-12.");
        assertThat(text.markdown(report)).contains("""
                ## Narrative of 2003-07

                - Much has been done.
                - The source announces 8 challenges and lists 1.
                - 1\\. Ambition \\*and\\* challenge – status: On course.
                """);
    }

    @Test
    void jsonTellsBothAndWithoutThemNothing() {
        DeliveryReport report = REPORT.withNarratives(List.of(at("2003-07")
                .announcing(2)
                .challenge(1, "Ambition", "On \"course\".")
                .source("The slides.")
                .build()));

        assertThat(DeliveryReportJson.write(report).replaceAll("\\s+", " "))
                .contains("\"narratives\": [ { \"date\": \"2003-07\", \"announced\": 2, \"challenges\": [ "
                        + "{ \"number\": 1, \"text\": \"Ambition\", \"status\": \"On \\\"course\\\".\" } ], "
                        + "\"closed\": [],")
                .contains("\"gone\": [ { \"item\": \"T2\", \"last\": \"2002-12\", \"missingAt\": \"2003-07\" } ]");
        assertThat(DeliveryReportJson.write(report("A T1 2003-07"))).doesNotContain("narratives", "gone");
    }

    @Test
    void theReportOnSomeItemsSaysThatItsNarrativeIsOfMoreAndClosesTheirsAlone() {
        DeliveryReport whole = REPORT.withNarratives(List.of(at("2003-07")
                .statement("Of both departments.")
                .closed("T2", "Met.")
                .closed("T3", "Merged.")
                .build()));
        DeliveryReport part = on(whole, "T1", "T2");
        String sentence = "The narrative is of the whole report, not of these items alone.";

        for (String said : List.of(
                new DeliveryReportText(Wording.english()).of(part),
                new DeliveryReportText(Wording.english()).markdown(part),
                new DeliveryDocument(Wording.english()).html(part),
                new DeliveryDocument(Wording.english()).markdown(part))) {
            assertThat(said)
                    .containsOnlyOnce(sentence)
                    .contains("Of both departments.", "Closed: T2. Met.")
                    .doesNotContain("Merged.");
        }
        assertThat(DeliveryReportJson.write(part))
                .contains("\"narrativesOfMoreItems\": true")
                .doesNotContain("Merged.");
        assertThat(DeliveryReportJson.write(on(whole, "T1", "T2", "T3")))
                .contains("Merged.")
                .doesNotContain("narrativesOfMoreItems");
        assertThat(new DeliveryReportText(Wording.english()).of(whole)).doesNotContain(sentence);
        assertThat(DeliveryReportJson.write(on(REPORT, "T1"))).doesNotContain("narratives");
    }
}
