package io.github.psadelivery.model.delivery.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeededPaceTest {
    private static final LocalDate START = LocalDate.of(2000, 12, 31);

    /** Eight years of 2922 days, which are 365.25 each. */
    private static final Trajectory PATH =
            Trajectory.straightLine("i", Baseline.of("100", "2000-12-31"), IndicatorTarget.of("20", "2008-12-31"));

    private static NeededPace pace(LocalDate day, String value) {
        Observation latest = Observation.of(new MeasuredPeriod(day, day), value, day);
        return NeededPace.of(PATH, Polarity.DOWN_IS_GOOD, latest).orElseThrow();
    }

    @Test
    void comparesWhatIsLeftWithWhatWasAchieved() {
        NeededPace pace = pace(START.plusDays(1461), "80");

        assertThat(pace)
                .isEqualTo(new NeededPace(
                        new BigDecimal("60"),
                        new BigDecimal("20"),
                        Optional.of(new BigDecimal("15.00")),
                        Optional.of(new BigDecimal("5.00")),
                        Optional.of(new BigDecimal("3"))));
        assertThat(pace.isReached()).isFalse();
        assertThat(pace.neededEach(Frequency.QUARTERLY)).contains(new BigDecimal("3.75"));
    }

    @Test
    void whereThingsGotWorseThereIsNoMultiple() {
        NeededPace pace = pace(START.plusDays(1461), "110");

        assertThat(pace.achieved()).isEqualByComparingTo("-10");
        assertThat(pace.achievedPerYear()).contains(new BigDecimal("-2.50"));
        assertThat(pace.multiple()).isEmpty();
        assertThat(pace(START.plusDays(1461), "100").multiple()).isEmpty();
    }

    @Test
    void aReachedTargetNeedsNothingOrLess() {
        assertThat(pace(START.plusDays(1461), "20").isReached()).isTrue();
        assertThat(pace(START.plusDays(1461), "12").needed()).isEqualByComparingTo("-8");
    }

    @Test
    void thereIsNoPaceWithoutTime() {
        assertThat(pace(LocalDate.of(2008, 12, 31), "30").neededPerYear()).isEmpty();
        assertThat(pace(LocalDate.of(2008, 12, 31), "30").neededEach(Frequency.MONTHLY))
                .isEmpty();
        assertThat(pace(LocalDate.of(2008, 12, 31), "30").multiple()).isEmpty();
        assertThat(pace(START, "90").achievedPerYear()).isEmpty();
    }

    @Test
    void aPathWithoutPointsTellsNothing() {
        assertThat(NeededPace.of(
                        new Trajectory("i", Optional.empty(), List.of()),
                        Polarity.UP_IS_GOOD,
                        Observation.of(new MeasuredPeriod(START, START), "1", START)))
                .isEmpty();
    }
}
