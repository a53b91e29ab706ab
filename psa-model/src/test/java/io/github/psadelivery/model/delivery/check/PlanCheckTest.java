package io.github.psadelivery.model.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.ActionStatus;
import io.github.psadelivery.model.delivery.Degree;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Driver;
import io.github.psadelivery.model.delivery.Lever;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.delivery.MilestoneKind;
import io.github.psadelivery.model.delivery.Risk;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final LocalDate MARCH = LocalDate.of(2003, 3, 1);
    private static final Driver DRIVER = new Driver("D1", "Ways in", Degree.HIGH, Optional.empty());
    private static final Lever LEVER = new Lever("L1", "Visas", List.of("D1"), Optional.empty());
    private static final Action ACTION = action(Optional.of("Director"), Optional.of(MARCH), List.of("D1"));
    private static final Risk RISK = risk(Optional.of("Talks"), Optional.of("Director"));

    private static Action action(Optional<String> owner, Optional<LocalDate> due, List<String> drivers) {
        return new Action(
                "A1",
                "Visa regime",
                owner,
                Optional.of(LocalDate.of(2003, 1, 1)),
                due,
                Degree.HIGH,
                drivers,
                Optional.of("intake"),
                Optional.of(new BigDecimal("-9000")),
                ActionStatus.PLANNED);
    }

    private static Risk risk(Optional<String> countermeasure, Optional<String> owner) {
        return new Risk(
                "R1", "Courts", Degree.LOW, Degree.HIGH, countermeasure, owner, Optional.empty(), Optional.empty());
    }

    private static Milestone milestone(String id, LocalDate due, Optional<String> action) {
        return new Milestone(id, "Act in force", MilestoneKind.INPUT, due, Optional.empty(), action);
    }

    private static DeliveryPlan plan(List<Lever> levers, List<Action> actions, List<Milestone> milestones) {
        return plan(levers, actions, milestones, List.of(RISK));
    }

    private static DeliveryPlan plan(
            List<Lever> levers, List<Action> actions, List<Milestone> milestones, List<Risk> risks) {
        return new DeliveryPlan(
                "plan",
                "Fewer claims",
                List.of("intake"),
                List.of("Director"),
                List.of(DRIVER),
                levers,
                actions,
                milestones,
                Optional.empty(),
                risks,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> found(DeliveryPlan... plans) {
        return new DeliveryCheck(List.of(Indicator.of("intake", "Claims").build()), List.of(plans))
                .plans(new Place.Path("r.json", "$.p")).stream()
                        .map(problem -> problem.code() + " "
                                + problem.place().describe().replace("r.json, $.p", ""))
                        .toList();
    }

    private static List<String> foundFor(Action action) {
        return found(plan(List.of(LEVER), List.of(action), List.of()));
    }

    @Test
    void aGoodPlanHasNoProblem() {
        assertThat(found(plan(
                        List.of(LEVER),
                        List.of(ACTION),
                        List.of(
                                milestone("M1", MARCH, Optional.of("A1")),
                                milestone("M2", MARCH, Optional.empty()),
                                milestone("M3", MARCH.plusDays(1), Optional.empty())))))
                .isEmpty();
    }

    @Test
    void anActionHasOwnerDayAndDriver() {
        assertThat(foundFor(action(Optional.of(" "), Optional.empty(), List.of())))
                .containsExactly(
                        "DLV-004 [0].actions[0].owner", "DLV-005 [0].actions[0].due", "DLV-006 [0].actions[0].drivers");
    }

    @Test
    void anActionIsNotDueBeforeItStarts() {
        assertThat(foundFor(action(Optional.of("Director"), Optional.of(LocalDate.of(2002, 12, 31)), List.of("D1"))))
                .containsExactly("DLV-007 [0].actions[0].due");
    }

    @Test
    void whatIsNamedMustBeThere() {
        DeliveryPlan wrong = new DeliveryPlan(
                "plan",
                "Fewer claims",
                List.of("intaek"),
                List.of("Director"),
                List.of(DRIVER),
                List.of(new Lever("L1", "Visas", List.of("D1", "D2"), Optional.empty())),
                List.of(action(Optional.of("Director"), Optional.of(MARCH), List.of("D3"))),
                List.of(milestone("M1", MARCH, Optional.of("A2"))),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(found(wrong))
                .containsExactly(
                        "DLV-001 [0].indicators[0]",
                        "DLV-001 [0].levers[0].drivers[1]",
                        "DLV-001 [0].actions[0].drivers[0]",
                        "DLV-001 [0].milestones[0].action");
    }

    @Test
    void anIdIsUsedOnce() {
        DeliveryPlan plan = plan(
                List.of(LEVER, LEVER),
                List.of(ACTION, ACTION),
                List.of(milestone("M1", MARCH, Optional.empty()), milestone("M1", MARCH, Optional.empty())));

        assertThat(found(plan, plan(List.of(LEVER), List.of(), List.of())))
                .containsExactly(
                        "DLV-002 [0].levers[1].id",
                        "DLV-002 [0].actions[1].id",
                        "DLV-002 [0].milestones[1].id",
                        "DLV-002 [1].id");
    }

    @Test
    void aPlanHasAnOwnerAndADriverALever() {
        DeliveryPlan plan = new DeliveryPlan(
                " ",
                "",
                List.of(),
                List.of(" "),
                List.of(DRIVER),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(found(plan))
                .containsExactly(
                        "MEA-003 [0].id", "MEA-003 [0].objective", "DLV-003 [0].owners", "DLV-008 [0].drivers[0]");
    }

    @Test
    void milestonesAreInOrderOfTheirDays() {
        assertThat(found(plan(
                        List.of(LEVER),
                        List.of(),
                        List.of(
                                milestone("M1", MARCH, Optional.empty()),
                                milestone("M2", MARCH.minusDays(1), Optional.empty()),
                                milestone("M3", MARCH, Optional.empty())))))
                .containsExactly("DLV-013 [0].milestones[1].due");
    }

    @Test
    void aRiskHasACountermeasureAndAnOwner() {
        assertThat(found(plan(List.of(LEVER), List.of(), List.of(), List.of(risk(Optional.empty(), Optional.of(""))))))
                .containsExactly("DLV-011 [0].risks[0].countermeasure", "DLV-012 [0].risks[0].owner");
    }

    @Test
    void numbersAndDaysAreWithinLimits() {
        Action far = new Action(
                "A1",
                "Visa regime",
                Optional.of("Director"),
                Optional.of(LocalDate.MIN),
                Optional.of(LocalDate.MAX),
                Degree.LOW,
                List.of("D1"),
                Optional.empty(),
                Optional.of(new BigDecimal("1e1000000000")),
                ActionStatus.PLANNED);

        assertThat(foundFor(far))
                .containsExactly(
                        "MEA-001 [0].actions[0].expectedImpact",
                        "MEA-002 [0].actions[0].start",
                        "MEA-002 [0].actions[0].due");
    }
}
