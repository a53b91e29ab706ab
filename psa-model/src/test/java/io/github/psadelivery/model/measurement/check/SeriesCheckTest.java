package io.github.psadelivery.model.measurement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesCheckTest {
    private static final Indicator INTAKE =
            Indicator.of("intake", "Claims").unit("claims").build();
    private static final Indicator SHARE = Indicator.of("share", "Decided in time")
            .unit("%")
            .measured(Frequency.QUARTERLY, 1)
            .build();
    private static final Indicator SURVEY =
            Indicator.of("survey", "Satisfied").unit("points").surveyBased().build();
    private static final MeasurementCheck CHECK = new MeasurementCheck(List.of(INTAKE, SHARE, SURVEY));

    private static List<Problem> problems(String indicator, Observation... observations) {
        return CHECK.series(
                List.of(new Series(indicator, List.of(observations))), new Place.Path("r.json", "$.series"));
    }

    private static List<String> found(String indicator, Observation... observations) {
        return problems(indicator, observations).stream()
                .map(problem ->
                        problem.code() + " " + problem.place().describe().replace("r.json, $.series[0].", ""))
                .toList();
    }

    private static Observation year(int year, String value) {
        return Observation.of(MeasuredPeriod.year(year), value, LocalDate.of(year + 1, 2, 28));
    }

    @Test
    void aGoodSeriesInAnyOrderHasNoProblem() {
        Observation of2003 = year(2003, "49405");

        assertThat(found("intake", of2003.revised("49407", LocalDate.of(2004, 8, 24)), year(2002, "84130"), of2003))
                .isEmpty();
        assertThat(found("intake")).isEmpty();
    }

    @Test
    void theIndicatorMustBeThereAndTheNearestIsSuggested() {
        Problem problem = problems("intaek").get(0);

        assertThat(problem)
                .hasToString("MEA-004 error at r.json, $.series[0].indicator: "
                        + "There is no indicator “intaek”. Write intake?");
        assertThat(problems("xyz").get(0).advice()).startsWith("Name an indicator");
    }

    @Test
    void anIndicatorHasOneSeries() {
        Series empty = new Series("intake", List.of());

        assertThat(CHECK.series(List.of(empty, empty), new Place.Path("r.json", "$.series")))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("MEA-005 error at r.json, $.series[1].indicator: ");
    }

    @Test
    void aPeriodThatRunsBackwardsIsToldAndLeftOutOfEverythingElse() {
        MeasuredPeriod backwards = new MeasuredPeriod(LocalDate.of(2003, 12, 31), LocalDate.of(2003, 1, 1));

        assertThat(found("intake", Observation.of(backwards, "1", LocalDate.of(2002, 1, 1))))
                .containsExactly("MEA-020 observations[0].period");
    }

    @Test
    void aFinalValueComesAfterItsPeriod() {
        LocalDate duringTheYear = LocalDate.of(2003, 11, 1);
        Observation early = Observation.of(MeasuredPeriod.year(2003), "1", duringTheYear);
        Observation estimate =
                new Observation(MeasuredPeriod.year(2003), BigDecimal.ONE, duringTheYear, 1, true, Optional.empty());
        Observation forecast = new Observation(
                MeasuredPeriod.year(2003), BigDecimal.ONE, LocalDate.of(2002, 11, 1), 1, true, Optional.empty());

        assertThat(found("intake", early)).containsExactly("MEA-019 observations[0].published");
        assertThat(found("intake", estimate)).isEmpty();
        assertThat(found("intake", forecast)).containsExactly("MEA-019 observations[0].published");
        assertThat(found("intake", Observation.of(MeasuredPeriod.year(2003), "1", LocalDate.of(2003, 12, 31))))
                .isEmpty();
    }

    @Test
    void eachVintageOfAPeriodStandsOnce() {
        assertThat(found("intake", year(2003, "1"), year(2003, "2")))
                .containsExactly("MEA-017 observations[1].vintage");
    }

    @Test
    void aLaterVintageIsNotPublishedEarlier() {
        Observation first = year(2003, "49405");

        assertThat(found("intake", first.revised("49407", LocalDate.of(2004, 2, 1)), first))
                .containsExactly("MEA-018 observations[0].published");
        assertThat(found("intake", first.revised("49407", first.published()), first))
                .isEmpty();
    }

    @Test
    void vintagesCountFromOne() {
        Observation zero = new Observation(
                MeasuredPeriod.year(2003), BigDecimal.ONE, LocalDate.of(2004, 2, 1), 0, false, Optional.empty());

        assertThat(found("intake", zero)).containsExactly("MEA-016 observations[0].vintage");
    }

    @Test
    void periodsDoNotOverlapUnlessTheyRoll() {
        Observation lastQuarter =
                Observation.of(MeasuredPeriod.months(LocalDate.of(2003, 10, 1), 3), "1", LocalDate.of(2004, 2, 1));
        Observation rolling =
                Observation.of(MeasuredPeriod.months(LocalDate.of(2003, 4, 1), 12), "1", LocalDate.of(2004, 6, 1));

        assertThat(found("intake", year(2003, "1"), lastQuarter)).containsExactly("MEA-021 observations[1].period");
        assertThat(found("intake", year(2003, "1"), rolling)).isEmpty();
    }

    @Test
    void aMissingPeriodIsWarnedOf() {
        assertThat(found("intake", year(2001, "1"), year(2003, "2"))).containsExactly("MEA-022 observations[1].period");
        assertThat(found("share", year(2002, "50"), year(2003, "60")))
                .containsExactly("MEA-022 observations[1].period");
    }

    @Test
    void percentagesLookLikePercentages() {
        assertThat(found("share", year(2003, "0.71"))).containsExactly("MEA-015 observations");
        assertThat(found("share", year(2003, "71"))).isEmpty();
        assertThat(found("share", year(2003, "0"))).isEmpty();
        assertThat(found("share", year(2003, "100.1"))).containsExactly("MEA-014 observations[0].value");
        assertThat(found("intake", year(2003, "0.71"))).isEmpty();
    }

    @Test
    void aSurveyIsToldOnceOfMissingErrors() {
        assertThat(found("survey", year(2002, "1"), year(2003, "2")))
                .containsExactly("MEA-013 observations[0].standardError");
    }

    @Test
    void numbersAndDaysAreWithinLimits() {
        Observation huge = new Observation(
                MeasuredPeriod.year(2003),
                new BigDecimal("1e1000000000"),
                LocalDate.MAX,
                1,
                false,
                Optional.of(new BigDecimal("-1")));
        Observation far =
                Observation.of(new MeasuredPeriod(LocalDate.MIN, LocalDate.MAX), "1", LocalDate.of(2004, 1, 1));

        assertThat(found("share", huge, far))
                .containsExactly(
                        "MEA-001 observations[0].value",
                        "MEA-012 observations[0].standardError",
                        "MEA-002 observations[0].published",
                        "MEA-002 observations[1].period.start",
                        "MEA-002 observations[1].period.end");
    }

    @Test
    void ofAHundredThousandObservationsEachWrongOneIsTold() {
        LocalDate start = LocalDate.of(1800, 1, 1);
        List<Observation> observations = new ArrayList<>();
        IntStream.range(0, 100_000).forEach(day -> {
            LocalDate date = start.plusDays(day);
            observations.add(
                    Observation.of(new MeasuredPeriod(date, date), "1", date.plusDays(day % 10 == 0 ? -1 : 1)));
        });

        List<Problem> problems =
                CHECK.series(List.of(new Series("intake", observations)), new Place.Path("r.json", "$.series"));

        assertThat(problems).hasSize(10_000);
        assertThat(problems.get(9_999).place().describe())
                .isEqualTo("r.json, $.series[0].observations[99990].published");
    }

    @Test
    void everyMessageIsShort() {
        Observation backwards = Observation.of(
                new MeasuredPeriod(LocalDate.of(2003, 12, 31), LocalDate.of(2003, 1, 1)),
                "1e99",
                LocalDate.of(2002, 1, 1));

        assertThat(Stream.of(problems("none", backwards), problems("share", year(2002, "0.5"), year(2003, "0.7")))
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message().split(" ")).hasSizeLessThanOrEqualTo(25));
    }
}
