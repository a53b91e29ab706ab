package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Observation OF_2002 =
            Observation.of(MeasuredPeriod.year(2002), "84130", LocalDate.of(2003, 2, 28));
    private static final Observation OF_2003 =
            Observation.of(MeasuredPeriod.year(2003), "49405", LocalDate.of(2004, 2, 24));
    private static final Observation OF_2003_REVISED = OF_2003.revised("49407", LocalDate.of(2004, 8, 24));
    private static final Series INTAKE = new Series("intake", List.of(OF_2003_REVISED, OF_2003, OF_2002));

    @Test
    void knowsNothingBeforeTheFirstPublication() {
        assertThat(INTAKE.knownOn(LocalDate.of(2003, 2, 27)).observations()).isEmpty();
        assertThat(INTAKE.knownOn(LocalDate.of(2003, 2, 27)).latest()).isEmpty();
    }

    @Test
    void knowsAValueFromTheDayOfItsPublication() {
        assertThat(INTAKE.knownOn(LocalDate.of(2003, 2, 28)).observations()).containsExactly(OF_2002);
    }

    @Test
    void givesOfEachPeriodTheLatestVintageThatWasKnownInOrderOfPeriod() {
        assertThat(INTAKE.knownOn(LocalDate.of(2004, 8, 23)).observations()).containsExactly(OF_2002, OF_2003);
        assertThat(INTAKE.knownOn(LocalDate.of(2004, 8, 24)).observations()).containsExactly(OF_2002, OF_2003_REVISED);
    }

    @Test
    void keepsTheOrderInWhichItWasGiven() {
        assertThat(INTAKE.observations()).containsExactly(OF_2003_REVISED, OF_2003, OF_2002);
        assertThat(INTAKE.indicator()).isEqualTo("intake");
    }

    @Test
    void theLatestIsTheLastVintageOfTheLastPeriod() {
        assertThat(INTAKE.latest()).contains(OF_2003_REVISED);
        assertThat(new Series("intake", List.of()).latest()).isEmpty();
    }

    @Test
    void aHigherVintageCountsAlsoIfItWasPublishedOnTheSameDay() {
        Observation corrected = OF_2002.revised("84135", OF_2002.published());

        assertThat(new Series("intake", List.of(corrected, OF_2002))
                        .knownOn(OF_2002.published())
                        .observations())
                .containsExactly(corrected);
    }

    @Test
    void standsAHundredThousandObservationsInAnyOrder() {
        LocalDate start = LocalDate.of(1800, 1, 1);
        List<Observation> observations = new ArrayList<>();
        IntStream.range(0, 50_000).forEach(day -> {
            LocalDate date = start.plusDays(day);
            Observation first = Observation.of(new MeasuredPeriod(date, date), "1", date.plusDays(1));
            observations.add(first);
            observations.add(first.revised("2", date.plusDays(2)));
        });
        Collections.shuffle(observations, new Random(2003));

        Series known = new Series("daily", observations).knownOn(start.plusDays(50_000));

        assertThat(known.observations())
                .hasSize(50_000)
                .isSortedAccordingTo((one, other) -> one.period().compareTo(other.period()));
        assertThat(known.latest()).map(Observation::vintage).contains(1);
        assertThat(known.observations().get(49_998).value()).isEqualTo(new BigDecimal(2));
    }

    @Test
    void aRevisionKeepsThePeriodAndCountsUp() {
        assertThat(OF_2003_REVISED)
                .isEqualTo(new Observation(
                        MeasuredPeriod.year(2003),
                        new BigDecimal("49407"),
                        LocalDate.of(2004, 8, 24),
                        2,
                        false,
                        Optional.empty()));
    }
}
