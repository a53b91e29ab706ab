package io.github.psadelivery.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.page.PageSamples;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Wording WORDING = Wording.english();
    private static final EffectiveDate JULY = EffectiveDate.parse("2003-07");
    private static final EffectiveDate DECEMBER = EffectiveDate.parse("2003-12");

    private static Assessment.Builder line(String item, String date) {
        return Assessment.of(Subject.of(item, "Title of " + item), ReportDate.of(date));
    }

    private static Assessment.Builder settled(String item, String date, Rating level) {
        return line(item, date)
                .challenge(Challenge.LOW, "")
                .planning(level, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE)
                .published(level);
    }

    private static DeliveryReport report(Assessment.Builder... lines) {
        return DeliveryReport.of(Stream.of(lines)
                .map(line -> PsaScorer.standard().score(line.build()).orThrow())
                .toList());
    }

    private static Chart history(Assessment.Builder... lines) {
        DeliveryReport report = report(lines);
        ReportedItem item = report.items().get(0);
        return new RatingHistory(WORDING).of(item, report.rubric());
    }

    private static Chart map(EffectiveDate date, Assessment.Builder... lines) {
        return new ChallengeMap(WORDING).of(report(lines), date).orElseThrow();
    }

    @Test
    void aHistoryStatesItsMessage() {
        assertThat(history(settled("T1", "2003-07", Rating.RED)).message()).isEqualTo("Red at 2003-07, the only date.");
        assertThat(history(settled("T1", "2003-07", Rating.RED), settled("T1", "2003-12", Rating.AMBER_RED))
                        .message())
                .isEqualTo("Amber/Red at 2003-12, 1 level better than at 2003-07.");
        assertThat(history(settled("T1", "2003-07", Rating.AMBER_RED), settled("T1", "2003-12", Rating.RED))
                        .message())
                .isEqualTo("Red at 2003-12, 1 level worse than at 2003-07.");
        assertThat(history(settled("T1", "2003-07", Rating.GREEN), settled("T1", "2003-12", Rating.GREEN))
                        .message())
                .isEqualTo("Green at 2003-12, as at 2003-07.");
        assertThat(history(settled("T1", "2003-07", Rating.GREEN), line("T1", "2003-12"))
                        .message())
                .isEqualTo("At 2003-12 it is open: Red to Green.");
        assertThat(history(line("T1", "2003-07"), settled("T1", "2003-12", Rating.GREEN))
                        .message())
                .isEqualTo("Green at 2003-12; at 2003-07 it was still open.");
        assertThat(history(settled("T1", "2003-07", Rating.RED).published(Rating.GREEN))
                        .message())
                .isEqualTo(
                        "Green at 2003-07, the only date. At 1 date the rubric gives another level than was published.");
    }

    @Test
    void aHistoryShowsOpenOutcomesAndDeparturesAndExplainsTheirSigns() {
        String plain = history(settled("T1", "2003-07", Rating.RED)).svg();
        String open = history(settled("T1", "2003-07", Rating.RED), line("T1", "2003-12"))
                .svg();
        String departing = history(settled("T1", "2003-07", Rating.RED).published(Rating.GREEN))
                .svg();

        assertThat(plain).doesNotContain("url(#", "open, from worst to best", "where it departs");
        assertThat(open).contains("fill=\"url(#history-stripes)\"", "open, from worst to best");
        assertThat(departing).contains("<circle", "by the rubric, where it departs");
    }

    @Test
    void aHistoryHasTheSameFiguresAsATable() {
        Chart chart = history(settled("T1", "2003-07", Rating.RED), line("T1", "2003-12"));

        assertThat(chart.tables()).hasSize(1);
        assertThat(chart.tables().get(0).columns()).containsExactly("Date", "Published", "By the rubric");
        assertThat(chart.tables().get(0).rows())
                .containsExactly(List.of("2003-07", "Red", "Red"), List.of("2003-12", "not published", "Red to Green"));
    }

    @Test
    void aMapStatesWhereMostItemsStand() {
        Chart chart = map(
                DECEMBER,
                settled("T1", "2003-12", Rating.GREEN),
                settled("T2", "2003-12", Rating.RED),
                settled("T3", "2003-12", Rating.RED),
                line("T4", "2003-12").challenge(Challenge.HIGH, ""),
                settled("T9", "2003-07", Rating.RED));

        assertThat(chart.message())
                .isEqualTo("At 2003-12 most stand together at challenge Low and likelihood Red: 2 of 4 items."
                        + " Open in one of the two: 1 of 4.");
        FigureTable table = chart.tables().get(0);
        assertThat(table.columns())
                .containsExactly("Likelihood", "Challenge High", "Challenge Medium", "Challenge Low");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Green", "none", "none", "1: T1"),
                        List.of("Amber/Green", "none", "none", "none"),
                        List.of("Amber/Red", "none", "none", "none"),
                        List.of("Red", "none", "none", "2: T2, T3"),
                        List.of("Open", "1: T4", "none", "none"));
    }

    @Test
    void aMapOfWhatIsOpenSaysSo() {
        Chart chart = map(JULY, line("T1", "2003-07"));

        assertThat(chart.message()).startsWith("At 2003-07 no item is settled in both challenge and likelihood.");
        assertThat(chart.tables().get(0).columns()).endsWith("Challenge Open");
    }

    @Test
    void aFullCellOfAMapSaysHowManyMoreThereAre() {
        Assessment.Builder[] lines = Stream.iterate(1, number -> number + 1)
                .limit(200)
                .map(number -> settled("PSA " + number, "2003-12", Rating.GREEN))
                .toArray(Assessment.Builder[]::new);

        Chart chart = map(DECEMBER, lines);

        assertThat(chart.svg()).contains(">PSA 1,</text>", ">PSA 3,</text>", ">+197</text>", ">200</text>");
        assertThat(chart.tables().get(0).rows().get(0).get(3))
                .startsWith("200: PSA 1, ")
                .endsWith(", PSA 40 and 160 more");
    }

    @Test
    void aCellIsAsWideAsItsCountNeeds() {
        Assessment.Builder[] many = Stream.concat(
                        Stream.of(line("Open", "2003-12")),
                        Stream.iterate(1, number -> number + 1)
                                .limit(1_200)
                                .map(number -> settled("I" + number, "2003-12", Rating.GREEN)))
                .toArray(Assessment.Builder[]::new);
        Chart wide = map(DECEMBER, many);
        Chart narrow = map(DECEMBER, Arrays.copyOf(many, 20));

        assertThat(wide.svg()).contains(">1,200</text>");
        assertThat(wide.width()).isGreaterThan(narrow.width());
    }

    @Test
    void thereIsNoMapWithoutAChallengeAndNoneWithoutItems() {
        assertThat(new ChallengeMap(WORDING).of(report(line("T1", "2003-07")), DECEMBER))
                .isEmpty();
        PsaScorer other = PsaScorer.of(Rubrics.all().stream()
                .filter(rubric -> rubric.item("challenge").isEmpty())
                .findFirst()
                .orElseThrow());
        DeliveryReport report = DeliveryReport.of(
                List.of(other.score(line("T1", "2003-07").build()).orThrow()));
        assertThat(new ChallengeMap(WORDING).of(report, JULY)).isEmpty();
    }

    @Test
    void aHeatMapNamesTheWeakestArea() {
        DeliveryReport report = report(
                line("T1", "2003-12")
                        .rate("PL.1.1", Rating.GREEN, "")
                        .rate("PL.1.2", Rating.RED, "")
                        .notApplicable("PL.1.3", "None."),
                line("T2", "2003-12").rate("PL.1.2", Rating.AMBER_RED, "").rate("DC.1", Challenge.HIGH, ""),
                line("T3", "2003-12"));

        Chart chart = new AreaHeatMap(WORDING).of(report, DECEMBER).orElseThrow();

        assertThat(chart.message())
                .startsWith("At 2003-12 the weakest area is ")
                .contains("(PL.1.2): Amber/Red or worse on 2 of 2 items.");
        FigureTable table = chart.tables().get(0);
        assertThat(table.columns()).containsExactly("Area", "T1", "T2");
        assertThat(table.rows())
                .hasSize(Rubrics.standard().areas("likelihood").size())
                .filteredOn(row -> row.get(0).contains("(PL.1."))
                .extracting(row -> row.subList(1, 3))
                .startsWith(
                        List.of("Green", "not assessed"),
                        List.of("Red", "Amber/Red"),
                        List.of("not applicable", "not assessed"));
        assertThat(new AreaHeatMap(WORDING).of(report, JULY)).isEmpty();
    }

    @Test
    void aHeatMapWithoutAWeakAreaSaysSo() {
        DeliveryReport report = report(line("T1", "2003-12").rate("PL.1.1", Rating.GREEN, ""));

        assertThat(new AreaHeatMap(WORDING).of(report, DECEMBER).orElseThrow().message())
                .isEqualTo("At 2003-12 no area is rated in the worse half of its scale.");
    }

    @Test
    void aHeatMapOfManyItemsSaysWhichItShows() {
        Chart chart = new AreaHeatMap(WORDING)
                .of(PageSamples.portfolio(AreaHeatMap.MOST_ITEMS + 4, 1), EffectiveDate.parse("2002-07"))
                .orElseThrow();

        assertThat(chart.message()).endsWith("The first 30 of 34 items are shown.");
        assertThat(chart.svg()).contains(">PSA 30</text>").doesNotContain(">PSA 31</text>");
        assertThat(chart.tables()).hasSize(5).allMatch(table -> table.columns().size() == 7);
    }

    @Test
    void aTrajectoryStatesTheGap() {
        TrajectoryChart charts = new TrajectoryChart(WORDING);

        assertThat(charts.of(Trajectories.behindPlan()).message())
                .isEqualTo(
                        "At 2003-07 it stands at 59.5 (%), 5 behind the 64.5 planned. The target is 75 (%) by 2004-07.");
        assertThat(charts.of(Trajectories.fewerIsBetter()).message()).contains("5 ahead of the 64.5 planned");
        assertThat(charts.of(Trajectories.withoutPlan("1200", "-30")).message())
                .isEqualTo("At 2002-03 it stands at -30 (a month); no plan reaches that date.");
        assertThat(charts.of(Trajectories.withoutPlan("7")).svg()).contains("<circle");
    }

    @Test
    void aPlanIsStraightBetweenItsPoints() {
        TrajectoryFigures figures = new TrajectoryFigures(
                "x",
                "%",
                true,
                List.of(DatedValue.of("2003-01-06", "4")),
                List.of(DatedValue.of("2003-01-01", "0"), DatedValue.of("2003-01-11", "7")),
                Optional.empty(),
                List.of());

        assertThat(new TrajectoryChart(WORDING).of(figures).message()).contains("0.5 ahead of the 3.5 planned");
    }

    @Test
    void aTrajectoryHasItsFiguresAndMilestonesAsTables() {
        Chart chart = new TrajectoryChart(WORDING).of(Trajectories.behindPlan());

        assertThat(chart.tables().get(0).rows())
                .hasSize(6)
                .contains(List.of("2003-07", "59.5", "64.5", "–"), List.of("2004-07", "–", "75", "75"));
        assertThat(chart.tables().get(1).rows())
                .containsExactly(
                        List.of("Case managers in place", "2003-01", "yes"),
                        List.of("Second centre open <late>", "2003-11", "no"));
        assertThat(chart.svg()).contains("Milestone, reached", "Milestone, not reached", "Gap to the plan");
    }

    @Test
    void aTrajectoryShowsTheLatestPointsOnlyAndSaysHowManyAreLeftOut() {
        Chart whole = new TrajectoryChart(WORDING).of(Trajectories.ofDays(TrajectoryChart.MOST_POINTS - 1));
        Chart chart = new TrajectoryChart(WORDING).of(Trajectories.ofDays(100_000));

        assertThat(whole.message()).doesNotContain("left out");
        assertThat(chart.message())
                .isEqualTo("At 2173-10-15 it stands at 99999 (a day), 1 behind the 100000 planned."
                        + " The latest 60 of 100000 actual values are shown, and 99940 left out."
                        + " The latest 60 of 100001 planned values are shown, and 99941 left out.");
        assertThat(chart.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .hasSize(TrajectoryChart.MOST_POINTS + 1)
                        .first()
                        .isEqualTo(List.of("2173-08-17", "99940", "–", "–")));
        assertThat(chart.svg())
                .contains("Gap to the plan")
                .hasSizeLessThan(whole.svg().length() * 2);
    }

    @Test
    void aTrajectoryWithoutAnyValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectories.withoutPlan())
                .withMessageContaining("has none");
    }
}
