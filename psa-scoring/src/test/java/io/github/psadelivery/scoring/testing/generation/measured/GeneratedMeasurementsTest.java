package io.github.psadelivery.scoring.testing.generation.measured;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.check.DeliveryCheck;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.check.MeasurementCheck;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedMeasurementsTest {
    private static final Place.Path AT = new Place.Path("made-up", "$");
    private static final GeneratedMeasurements MADE = GeneratedMeasurements.of(2003);
    private static final List<MeasuredCase> CASES = MADE.cases().limit(400).toList();

    @Test
    void theSameSeedGivesTheSameData() {
        assertThat(GeneratedMeasurements.of(2003).cases().limit(20)).isEqualTo(CASES.subList(0, 20));
        assertThat(GeneratedMeasurements.of(2004).cases().limit(20)).isNotEqualTo(CASES.subList(0, 20));
        assertThat(MADE.units().limit(20).toList())
                .isEqualTo(MADE.units().limit(20).toList());
    }

    @Test
    void dataOfOneNumberBelongTogether() {
        assertThat(MADE.series().limit(3))
                .extracting(series -> series.indicator())
                .containsExactly("I1", "I2", "I3");
        assertThat(MADE.trajectories().limit(3))
                .extracting(path -> path.indicator())
                .containsExactly("I1", "I2", "I3");
    }

    @Test
    void everythingPassesTheChecks() {
        List<Problem> problems =
                CASES.stream().flatMap(GeneratedMeasurementsTest::problems).toList();
        List<Indicator> indicators = MADE.indicators().limit(400).toList();
        MeasurementCheck check = new MeasurementCheck(indicators);

        assertThat(problems).filteredOn(Problem::isError).isEmpty();
        assertThat(indicators)
                .allSatisfy(indicator ->
                        assertThat(MeasurementCheck.indicator(indicator, AT)).isEmpty());
        assertThat(check.units(MADE.units().limit(400).toList(), AT)).isEmpty();
    }

    private static Stream<Problem> problems(MeasuredCase given) {
        List<Indicator> indicators = List.of(given.indicator());
        DeliveryCheck delivery = new DeliveryCheck(indicators, List.of());
        return Stream.of(
                        MeasurementCheck.indicator(given.indicator(), AT),
                        new MeasurementCheck(indicators).series(List.of(given.series()), AT),
                        delivery.trajectories(
                                Stream.concat(Stream.of(given.path()), given.regions().stream())
                                        .toList(),
                                AT))
                .flatMap(List::stream);
    }

    @Test
    void whatMattersComesUpOftenEnough() {
        assertThat(share(one -> one.indicator().polarity() == Polarity.DOWN_IS_GOOD))
                .isBetween(0.3, 0.7);
        assertThat(share(one -> one.series().observations().isEmpty())).isBetween(0.02, 0.3);
        assertThat(share(one -> one.series().observations().stream().anyMatch(value -> value.vintage() > 1)))
                .isGreaterThan(0.3);
        assertThat(share(one -> one.path().points().size() > 2)).isGreaterThan(0.5);
        assertThat(share(one -> one.regions().size() > 1)).isGreaterThan(0.5);
        assertThat(share(one -> one.wish().shape() == PathWish.Shape.S_CURVE)).isGreaterThan(0.2);
        assertThat(MADE.indicators().limit(400).filter(one -> one.baseline().isEmpty()))
                .hasSizeBetween(10, 100);
    }

    private static double share(Predicate<MeasuredCase> wanted) {
        return (double) CASES.stream().filter(wanted).count() / CASES.size();
    }
}
