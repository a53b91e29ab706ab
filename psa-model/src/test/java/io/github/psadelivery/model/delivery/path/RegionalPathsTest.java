package io.github.psadelivery.model.delivery.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionalPathsTest {
    private static final LocalDate END = LocalDate.of(2004, 12, 31);
    private static final Trajectory NORTH = path("30", "20");
    private static final Trajectory SOUTH = path("70", "40");

    private static Trajectory path(String from, String to) {
        return Trajectory.straightLine("i", Baseline.of(from, "2002-12-31"), IndicatorTarget.of(to, "2004-12-31"));
    }

    @Test
    void countsAddUp() {
        RegionalPaths regions = RegionalPaths.addingUp(List.of(NORTH, SOUTH));

        assertThat(regions.plannedOn(END)).contains(new BigDecimal(60));
        assertThat(regions.daysApartFrom(path("100", "60"))).isEmpty();
        assertThat(regions.daysApartFrom(path("100", "61"))).containsExactly(END);
    }

    @Test
    void sharesAverageByWeight() {
        RegionalPaths regions =
                RegionalPaths.averaging(List.of(NORTH, SOUTH), List.of(new BigDecimal(3), BigDecimal.ONE));

        assertThat(regions.plannedOn(END)).contains(new BigDecimal(25));
        assertThat(regions.daysApartFrom(path("40", "25.0"))).isEmpty();
    }

    @Test
    void planNothingWhereOneOfThemPlansNothing() {
        Trajectory shorter =
                Trajectory.straightLine("i", Baseline.of("30", "2002-12-31"), IndicatorTarget.of("20", "2003-12-31"));

        assertThat(RegionalPaths.addingUp(List.of(shorter, SOUTH)).plannedOn(END))
                .isEmpty();
        assertThat(RegionalPaths.addingUp(List.of()).plannedOn(END)).isEmpty();
        assertThat(RegionalPaths.addingUp(List.of(shorter, SOUTH)).daysApartFrom(path("100", "60")))
                .containsExactly(END);
    }

    @Test
    void refusesWeightsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionalPaths.averaging(List.of(NORTH, SOUTH), List.of(BigDecimal.ONE)))
                .withMessageStartingWith("There are 2 regions and 1 weights.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionalPaths.averaging(List.of(NORTH), List.of(BigDecimal.ZERO)))
                .withMessageContaining("more than 0");
    }
}
