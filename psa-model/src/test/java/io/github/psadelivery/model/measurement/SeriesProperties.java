package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SeriesProperties {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    @Provide
    Arbitrary<Observation> observations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 4))
                .as((year, month, vintage) -> new Observation(
                        MeasuredPeriod.year(2000 + year),
                        BigDecimal.valueOf(month),
                        START.plusMonths(month),
                        vintage,
                        false,
                        Optional.empty()));
    }

    @Provide
    Arbitrary<List<Observation>> lists() {
        return observations().list().ofMaxSize(12);
    }

    @Property
    void whatIsKnownWasPublishedAndNothingLaterOfItsPeriodWas(
            @ForAll("lists") List<Observation> observations, @ForAll @IntRange(max = 61) int month) {
        LocalDate day = START.plusMonths(month);

        List<Observation> known = new Series("any", observations).knownOn(day).observations();

        assertThat(known).allSatisfy(one -> {
            assertThat(one.published()).isBeforeOrEqualTo(day);
            assertThat(observations)
                    .filteredOn(other -> other.period().equals(one.period())
                            && !other.published().isAfter(day))
                    .allMatch(other -> other.vintage() <= one.vintage());
        });
        assertThat(known)
                .extracting(Observation::period)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property
    void aLaterRevisionChangesNothingBefore(
            @ForAll("lists") List<Observation> observations,
            @ForAll("observations") Observation more,
            @ForAll @IntRange(max = 61) int month) {
        LocalDate day = START.plusMonths(month);
        List<Observation> extended = new ArrayList<>(observations);
        extended.add(more);

        if (more.published().isAfter(day)) {
            assertThat(new Series("any", extended).knownOn(day))
                    .isEqualTo(new Series("any", observations).knownOn(day));
        }
    }
}
