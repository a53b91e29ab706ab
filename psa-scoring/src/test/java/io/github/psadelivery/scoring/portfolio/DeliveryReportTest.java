package io.github.psadelivery.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final Correction MISPRINT = new Correction("date", "July 02", "2003-07", "Reports are half-yearly.");

    /** An item for which the rubric gives the rating of planning, up to Amber/Green. */
    private static Assessment.Builder line(String item, String date, Rating planning) {
        return Assessment.of(Subject.of(item, "Title of " + item), ReportDate.of(date))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.IMPLEMENTATION);
    }

    private static DeliveryReport report(Assessment.Builder... lines) {
        return DeliveryReport.of(
                Stream.of(lines).map(DeliveryReportTest::scored).toList());
    }

    private static Scored scored(Assessment.Builder line) {
        return SCORER.score(line.build()).orThrow();
    }

    @Test
    void keepsItemsInTheOrderOfTheirFirstAppearance() {
        DeliveryReport report = report(
                line("T9", "2003-07", Rating.RED),
                line("T1", "2003-07", Rating.RED),
                line("T9", "2002-12", Rating.RED));

        assertThat(report.items()).extracting(item -> item.subject().id()).containsExactly("T9", "T1");
    }

    @Test
    void putsDatesInOrderWithTheLabelThatWasPrinted() {
        Assessment.Builder printed =
                Assessment.of(Subject.of("T2", ""), ReportDate.of("2003-07").printedAs("July 02"));

        DeliveryReport report = report(line("T1", "2003-12", Rating.RED), line("T1", "2003-07", Rating.RED), printed);

        assertThat(report.dates())
                .containsExactly(ReportDate.of("2003-07").printedAs("July 02"), ReportDate.of("2003-12"));
    }

    @Test
    void tellsSomeItemsAloneWithTheirDatesAndMovements() {
        DeliveryReport report = report(
                line("T1", "2002-12", Rating.RED),
                line("T2", "2003-07", Rating.RED),
                line("T2", "2003-12", Rating.AMBER_RED));

        DeliveryReport some = report.on(report.items().subList(1, 2));

        assertThat(some.lines()).isEqualTo(report.lines().subList(1, 3));
        assertThat(some.dates()).containsExactly(ReportDate.of("2003-07"), ReportDate.of("2003-12"));
        assertThat(some.rubric()).isSameAs(report.rubric());
        assertThatIllegalArgumentException().isThrownBy(() -> report.on(List.of()));
    }

    @Test
    void movesFromTheItemsOwnDateBefore() {
        DeliveryReport report = report(
                line("T1", "2003-12", Rating.AMBER_RED),
                line("T2", "2003-07", Rating.RED),
                line("T1", "2002-12", Rating.AMBER_GREEN));

        assertThat(movements(report, "T1")).containsExactly(new Movement.First(), new Movement.Moved(-1));
        assertThat(movements(report, "T2")).containsExactly(new Movement.First());
    }

    @Test
    void movesByThePublishedLikelihoodWhereThereIsOne() {
        DeliveryReport report = report(
                line("T1", "2002-12", Rating.RED).published(Rating.AMBER_RED),
                line("T1", "2003-07", Rating.RED).published(Rating.GREEN));

        assertThat(movements(report, "T1")).containsExactly(new Movement.First(), new Movement.Moved(2));
    }

    @Test
    void takesNoDepartureForAMovement() {
        DeliveryReport report = report(
                line("T1", "2002-12", Rating.AMBER_RED).published(Rating.RED), line("T1", "2003-07", Rating.AMBER_RED));

        assertThat(movements(report, "T1")).containsExactly(new Movement.First(), new Movement.Unclear());
    }

    private static List<Movement> movements(DeliveryReport report, String item) {
        return report.lines().stream()
                .filter(line -> line.subject().id().equals(item))
                .map(DeliveryReportLine::movement)
                .toList();
    }

    @Test
    void tellsWhetherTheRubricAgreesWithWhatWasPublished() {
        DeliveryReport report = report(
                line("T1", "2003-07", Rating.RED).published(Rating.RED),
                line("T2", "2003-07", Rating.RED).published(Rating.GREEN),
                Assessment.of(Subject.of("T3", ""), ReportDate.of("2003-07")).published(Rating.GREEN),
                line("T4", "2003-07", Rating.RED));

        assertThat(report.lines())
                .extracting(DeliveryReportLine::agreement)
                .containsExactly(Agreement.AS_PUBLISHED, Agreement.DEPARTS, Agreement.OPEN, Agreement.NOT_PUBLISHED);
        assertThat(report.linesAsPublished()).isEqualTo(1);
        assertThat(report.linesPublished()).isEqualTo(3);
    }

    @Test
    void namesEachDepartureWithItsReason() {
        PublishedLikelihood published = PublishedLikelihood.of(Rating.GREEN).withReason("The panel saw more.");

        DeliveryReport report =
                report(line("T1", "2003-07", Rating.RED).published(published), line("T2", "2003-07", Rating.RED));

        assertThat(report.departures()).singleElement().satisfies(departure -> {
            assertThat(departure.line().subject().id()).isEqualTo("T1");
            assertThat(departure.override().because()).contains("The panel saw more.");
        });
    }

    @Test
    void tellsACorrectionOnceForAllItemsOfTheDate() {
        DeliveryReport report = report(
                line("T1", "2003-07", Rating.RED).correction(MISPRINT),
                line("T2", "2003-07", Rating.RED).correction(MISPRINT),
                line("T2", "2003-12", Rating.RED).correction(MISPRINT));

        assertThat(report.corrections())
                .extracting(read -> read.subjects().stream().map(Subject::id).toList())
                .containsExactly(List.of("T1", "T2"), List.of("T2"));
    }

    @Test
    void hasAColumnForRecentPerformanceOnlyIfSomeLineStatesIt() {
        Assessment.Builder silent = line("T1", "2003-07", Rating.RED);
        Assessment.Builder telling = line("T2", "2003-07", Rating.RED).recentPerformance(RecentPerformance.ON_PATH);

        assertThat(report(silent).columns())
                .extracting(Item::id)
                .containsExactly("challenge", "planning", "capacity", "stage", "likelihood");
        assertThat(report(silent, telling).columns()).extracting(Item::id).contains("recent performance");
    }

    @Test
    void refusesNoResults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveryReport.of(List.of()))
                .withMessageContaining("results is empty");
    }

    @Test
    void refusesOneItemTwiceOnADate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(line("T1", "2003-07", Rating.RED), line("T1", "2003-07", Rating.GREEN)))
                .withMessageContaining("T1 2003-07");
    }
}
