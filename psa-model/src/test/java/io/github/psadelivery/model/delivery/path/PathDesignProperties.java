package io.github.psadelivery.model.delivery.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathDesignProperties {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<Trajectory> paths() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 5000).map(LocalDate.EPOCH::plusDays);
        return Combinators.combine(
                        numbers(),
                        days,
                        numbers(),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.of(Frequency.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, PathDesign.GREATEST_POWER),
                        Arbitraries.integers().between(0, 6))
                .as((from, day, to, length, step, shape, power, decimals) -> {
                    PathDesign design = PathDesign.of(
                                    "any",
                                    new Baseline(from, day, Optional.empty(), Optional.empty()),
                                    new IndicatorTarget(to, day.plusDays(length), true))
                            .every(step)
                            .decimals(decimals);
                    return List.of(design.straight(), design.backLoaded(power), design.sCurve(power))
                            .get(shape);
                });
    }

    @Property
    void neverTurnsBackAndKeepsBetweenItsEnds(@ForAll("paths") Trajectory path) {
        List<BigDecimal> planned =
                path.points().stream().map(TrajectoryPoint::planned).toList();
        boolean rises = planned.get(0).compareTo(planned.get(planned.size() - 1)) <= 0;

        assertThat(planned).isSortedAccordingTo(rises ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    @Property
    void itsDaysAreInOrder(@ForAll("paths") Trajectory path) {
        List<LocalDate> days = path.points().stream().map(TrajectoryPoint::date).toList();

        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(path.plannedOn(days.get(0))).contains(path.points().get(0).planned());
    }
}
