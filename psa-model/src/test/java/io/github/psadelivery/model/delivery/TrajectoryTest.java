package io.github.psadelivery.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final LocalDate START = LocalDate.of(2003, 1, 1);
    private static final Trajectory BENT = new Trajectory(
            "intake",
            Optional.empty(),
            List.of(point(START, "100"), point(START.plusDays(10), "80"), point(START.plusDays(13), "79")));

    private static TrajectoryPoint point(LocalDate day, String planned) {
        return TrajectoryPoint.of(day, new BigDecimal(planned));
    }

    private static Optional<String> plannedOn(Trajectory path, LocalDate day) {
        return path.plannedOn(day).map(BigDecimal::toPlainString);
    }

    @Test
    void isExactOnTheDaysOfItsPoints() {
        assertThat(plannedOn(BENT, START)).contains("100");
        assertThat(plannedOn(BENT, START.plusDays(10))).contains("80");
        assertThat(plannedOn(BENT, START.plusDays(13))).contains("79");
    }

    @Test
    void isStraightBetweenItsPointsByDays() {
        assertThat(plannedOn(BENT, START.plusDays(1))).contains("98");
        assertThat(plannedOn(BENT, START.plusDays(9))).contains("82");
        assertThat(plannedOn(BENT, START.plusDays(11))).contains("79." + "6".repeat(31) + "7");
    }

    @Test
    void plansNothingOutsideItsPoints() {
        assertThat(BENT.plannedOn(START.minusDays(1))).isEmpty();
        assertThat(BENT.plannedOn(START.plusDays(14))).isEmpty();
        assertThat(new Trajectory("intake", Optional.empty(), List.of()).plannedOn(START))
                .isEmpty();
    }

    @Test
    void hasAFirstAndALastPointUnlessItHasNone() {
        Trajectory empty = new Trajectory("intake", Optional.empty(), List.of());

        assertThat(BENT.first()).map(TrajectoryPoint::date).contains(START);
        assertThat(BENT.last()).map(TrajectoryPoint::date).contains(START.plusDays(13));
        assertThat(empty.first()).isEmpty();
        assertThat(empty.last()).isEmpty();
    }

    @Test
    void theStraightLineLeadsFromTheBaselineToTheTarget() {
        Trajectory path = Trajectory.straightLine(
                "intake", Baseline.of("84000", "2002-12-31"), IndicatorTarget.of("42000", "2004-12-31"));

        assertThat(plannedOn(path, LocalDate.of(2002, 12, 31))).contains("84000");
        assertThat(path.plannedOn(LocalDate.of(2003, 12, 31)))
                .hasValueSatisfying(
                        planned -> assertThat(planned).isBetween(new BigDecimal("63028"), new BigDecimal("63029")));
        assertThat(plannedOn(path, LocalDate.of(2004, 12, 31))).contains("42000");
        assertThat(path.region()).isEmpty();
    }

    @Test
    void hugeNumbersTakeNoTime() {
        Trajectory unchecked = new Trajectory(
                "intake", Optional.empty(), List.of(point(START, "1e1000000000"), point(START.plusDays(2), "1")));

        assertThat(unchecked.plannedOn(START.plusDays(1)))
                .map(BigDecimal::precision)
                .hasValueSatisfying(digits -> assertThat(digits).isLessThanOrEqualTo(34));
    }
}
