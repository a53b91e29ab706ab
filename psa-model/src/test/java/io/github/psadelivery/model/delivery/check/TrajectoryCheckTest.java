package io.github.psadelivery.model.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.ActionStatus;
import io.github.psadelivery.model.delivery.Degree;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.delivery.path.PathDesign;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrajectoryCheckTest {
    private static final Baseline BASELINE = Baseline.of("84130", "2002-12-31");
    private static final IndicatorTarget TARGET = IndicatorTarget.of("42000", "2004-12-31");
    private static final Indicator INTAKE = Indicator.of("intake", "Claims")
            .unit("claims")
            .polarity(Polarity.DOWN_IS_GOOD)
            .baseline(BASELINE)
            .target(IndicatorTarget.of("60000", "2003-12-31"))
            .target(TARGET)
            .build();
    private static final Indicator PENDING =
            Indicator.of("pending", "Without baseline").unit("points").build();
    private static final TrajectoryPoint FIRST = point("2002-12-31", "84130");
    private static final TrajectoryPoint LAST = point("2004-12-31", "42000");

    private static TrajectoryPoint point(String date, String planned) {
        return TrajectoryPoint.of(LocalDate.parse(date), new BigDecimal(planned));
    }

    private static TrajectoryPoint point(String date, String planned, List<String> actions, String assumption) {
        return new TrajectoryPoint(LocalDate.parse(date), new BigDecimal(planned), actions, Optional.of(assumption));
    }

    private static Trajectory path(TrajectoryPoint... points) {
        return new Trajectory("intake", Optional.empty(), List.of(points));
    }

    private static Trajectory region(String name, TrajectoryPoint... points) {
        return new Trajectory("intake", Optional.of(name), List.of(points));
    }

    private static List<String> found(Trajectory... paths) {
        return new DeliveryCheck(List.of(INTAKE, PENDING), List.of(plan()))
                .trajectories(List.of(paths), new Place.Path("r.json", "$.t")).stream()
                        .map(problem -> problem.code() + " "
                                + problem.place().describe().replace("r.json, $.t", ""))
                        .toList();
    }

    private static DeliveryPlan plan() {
        Action visas = new Action(
                "visas",
                "Visa regime",
                Optional.of("Director"),
                Optional.empty(),
                Optional.of(LocalDate.of(2003, 3, 1)),
                Degree.HIGH,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                ActionStatus.DONE);
        return new DeliveryPlan(
                "plan",
                "Fewer claims",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(visas),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aPathFromTheBaselineToTheLastTargetIsGood() {
        assertThat(found(path(FIRST, LAST))).isEmpty();
        assertThat(found(PathDesign.of("intake", BASELINE, TARGET).backLoaded(3)))
                .isEmpty();
    }

    @Test
    void aPathHasTwoPointsAtLeast() {
        assertThat(found(path())).containsExactly("TRJ-001 [0].points");
        assertThat(found(path(FIRST))).containsExactly("TRJ-001 [0].points");
    }

    @Test
    void pointsAreInOrderAndOneADay() {
        assertThat(found(path(FIRST, point("2003-12-31", "60000"), point("2003-06-30", "70000"), LAST)))
                .containsExactly("TRJ-002 [0].points[2].date");
        assertThat(found(path(FIRST, FIRST, LAST))).containsExactly("TRJ-002 [0].points[1].date");
    }

    @Test
    void startsAtTheBaseline() {
        assertThat(found(path(point("2002-12-31", "84000"), LAST))).containsExactly("TRJ-003 [0].points[0]");
        assertThat(found(path(point("2003-01-01", "84130"), LAST))).containsExactly("TRJ-003 [0].points[0]");
        assertThat(found(path(point("2002-12-31", "84130.0"), LAST))).isEmpty();
    }

    @Test
    void endsAtTheLastTargetAtItsDate() {
        assertThat(found(path(FIRST, point("2004-12-31", "45000")))).containsExactly("TRJ-004 [0].points[1]");
        assertThat(found(path(FIRST, point("2003-12-31", "60000")))).containsExactly("TRJ-004 [0].points[1]");
    }

    @Test
    void aPendingBaselineAndNoTargetLeaveTheEndsOpen() {
        assertThat(found(new Trajectory("pending", Optional.empty(), List.of(FIRST, LAST))))
                .isEmpty();
    }

    @Test
    void aChangeOfSlopeRestsOnSomething() {
        String bend = "2003-12-31";

        assertThat(found(path(FIRST, point(bend, "50000"), LAST))).containsExactly("TRJ-005 [0].points[1]");
        assertThat(found(path(FIRST, point(bend, "50000", List.of(), " "), LAST)))
                .containsExactly("TRJ-005 [0].points[1]");
        assertThat(found(path(FIRST, point(bend, "50000", List.of(), "The new Act acts."), LAST)))
                .isEmpty();
        assertThat(found(path(FIRST, point(bend, "50000", List.of("visas"), ""), LAST)))
                .isEmpty();
    }

    @Test
    void aPointOnAStraightLineNeedsNoBasis() {
        assertThat(found(path(FIRST, point("2003-06-30", "82320"), point("2003-12-28", "80510"))))
                .containsExactly("TRJ-004 [0].points[2]");
    }

    @Test
    void anActionMustBeInAPlan() {
        assertThat(found(path(FIRST, point("2003-12-31", "50000", List.of("visa"), ""), LAST)))
                .containsExactly("DLV-001 [0].points[1].actions[0]");
    }

    @Test
    void theIndicatorMustBeThereAndHasOnePathARegion() {
        assertThat(found(new Trajectory("intaek", Optional.empty(), List.of(FIRST, LAST))))
                .containsExactly("DLV-001 [0].indicator");
        assertThat(found(path(FIRST, LAST), path(FIRST, LAST))).containsExactly("TRJ-006 [1]");
    }

    @Test
    void regionsAddUpOrAverage() {
        Trajectory whole = path(FIRST, LAST);
        Trajectory north = region("North", point("2002-12-31", "44130"), point("2004-12-31", "20000"));
        Trajectory south = region("South", point("2002-12-31", "40000"), point("2004-12-31", "22000"));
        Trajectory high = region("High", point("2002-12-31", "90000"), point("2004-12-31", "50000"));

        assertThat(found(whole, north, south)).isEmpty();
        assertThat(found(whole, north, high)).isEmpty();
        assertThat(found(north, whole)).containsExactly("TRJ-007 [1].points");
    }

    @Test
    void hugeNumbersAreToldAndNeverReckonedWith() {
        assertThat(found(path(point("2002-12-31", "1e1000000000"), point("+12003-12-31", "1"), LAST)))
                .containsExactly(
                        "MEA-001 [0].points[0].planned", "MEA-002 [0].points[1].date", "TRJ-002 [0].points[2].date");
    }

    @Test
    void aHundredThousandPointsAreLookedAt() {
        List<TrajectoryPoint> points = IntStream.range(0, 100_000)
                .mapToObj(
                        day -> TrajectoryPoint.of(LocalDate.of(1800, 1, 1).plusDays(day), BigDecimal.valueOf(day % 2)))
                .toList();
        Trajectory whole = new Trajectory("pending", Optional.empty(), points);
        Trajectory region = new Trajectory("pending", Optional.of("North"), points);

        assertThat(found(whole, region)).hasSize(2 * 99_998);
    }
}
