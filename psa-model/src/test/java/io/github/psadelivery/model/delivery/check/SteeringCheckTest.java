package io.github.psadelivery.model.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.ActionStatus;
import io.github.psadelivery.model.delivery.Degree;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Driver;
import io.github.psadelivery.model.delivery.Evaluation;
import io.github.psadelivery.model.delivery.Lever;
import io.github.psadelivery.model.delivery.Measure;
import io.github.psadelivery.model.delivery.Measure.Kind;
import io.github.psadelivery.model.delivery.Stakeholder;
import io.github.psadelivery.model.delivery.Stakeholder.Stance;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures, stakeholders and evaluations of a plan whose first action starts in March. */
class SteeringCheckTest {
    private static final LocalDate MARCH = LocalDate.of(2003, 3, 1);
    private static final Measure TARGET = measure("intake", Kind.TARGET, Optional.empty());
    private static final Stakeholder END_USER =
            stakeholder("people", true, Optional.of("A panel."), Optional.of(MARCH));

    private static Measure measure(String indicator, Kind kind, Optional<String> standsFor) {
        return new Measure(indicator, kind, standsFor, Optional.empty());
    }

    private static Stakeholder stakeholder(
            String id, boolean isEndUser, Optional<String> engagement, Optional<LocalDate> from) {
        return new Stakeholder(
                id, "People", Degree.HIGH, Degree.LOW, Optional.of(Stance.NEUTRAL), isEndUser, engagement, from);
    }

    private static Evaluation evaluation(String action, Optional<String> finding, Optional<LocalDate> date) {
        return new Evaluation(action, "With and without", finding, date, List.of("Report"));
    }

    private static Action action(String id, Optional<LocalDate> start) {
        return new Action(
                id,
                "Visa regime",
                Optional.of("Director"),
                start,
                Optional.of(MARCH.plusYears(1)),
                Degree.HIGH,
                List.of("D1"),
                Optional.empty(),
                Optional.empty(),
                ActionStatus.PLANNED);
    }

    private static List<Problem> problems(
            List<Measure> measures, List<Stakeholder> stakeholders, List<Evaluation> evaluations) {
        DeliveryPlan plan = new DeliveryPlan(
                "plan",
                "Fewer claims",
                List.of("intake"),
                List.of("Director"),
                List.of(new Driver("D1", "Ways in", Degree.HIGH, Optional.empty())),
                List.of(new Lever("L1", "Visas", List.of("D1"), Optional.empty())),
                List.of(
                        action("late", Optional.of(MARCH.plusMonths(6))),
                        action("first", Optional.of(MARCH)),
                        action("open", Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of(),
                measures,
                stakeholders,
                evaluations);
        List<Indicator> indicators = List.of(
                Indicator.of("intake", "Claims").build(),
                Indicator.of("visas", "Visas").build());
        return new DeliveryCheck(indicators, List.of(plan)).plans(new Place.Path("r.json", "$.p"));
    }

    private static List<String> found(
            List<Measure> measures, List<Stakeholder> stakeholders, List<Evaluation> evaluations) {
        return problems(measures, stakeholders, evaluations).stream()
                .map(problem ->
                        problem.code() + " " + problem.place().describe().replace("r.json, $.p[0].", ""))
                .toList();
    }

    private static List<String> foundFor(Stakeholder... stakeholders) {
        return found(List.of(), List.of(stakeholders), List.of());
    }

    private static List<String> foundFor(Evaluation evaluation) {
        return found(List.of(), List.of(), List.of(evaluation));
    }

    @Test
    void whatIsWellToldHasNoProblem() {
        assertThat(found(
                        List.of(
                                TARGET,
                                measure("visas", Kind.LEAD, Optional.of("intake")),
                                measure("visas", Kind.PROXY, Optional.of("intake"))),
                        List.of(END_USER, stakeholder("courts", false, Optional.of("Talks"), Optional.empty())),
                        List.of(
                                evaluation("first", Optional.of("It works."), Optional.of(MARCH)),
                                evaluation("open", Optional.of("It works."), Optional.of(MARCH.minusYears(5))),
                                evaluation("late", Optional.empty(), Optional.empty()))))
                .isEmpty();
        assertThat(found(List.of(), List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TARGET")
    void whatIsNotTheTargetItselfStandsForAnother(Kind kind) {
        assertThat(found(
                        List.of(
                                measure("visas", kind, Optional.empty()),
                                measure("visas", kind, Optional.of("visas")),
                                measure("visas", kind, Optional.of("intake"))),
                        List.of(),
                        List.of()))
                .containsExactly("DLV-014 measures[0].standsFor", "DLV-014 measures[1].standsFor");
    }

    @Test
    void whatIsNamedMustBeThereAndTheNearestIsSuggested() {
        List<Problem> problems = problems(
                List.of(measure("intaek", Kind.LEAD, Optional.of("vissa"))),
                List.of(),
                List.of(evaluation("frist", Optional.empty(), Optional.empty())));

        assertThat(problems)
                .extracting(Problem::toString)
                .satisfiesExactly(
                        measure -> assertThat(measure)
                                .startsWith("DLV-001 error at r.json, $.p[0].measures[0].indicator: ")
                                .contains("intake"),
                        other -> assertThat(other)
                                .startsWith("DLV-001 error at r.json, $.p[0].measures[0].standsFor: ")
                                .contains("visas"),
                        action -> assertThat(action)
                                .startsWith("DLV-001 error at r.json, $.p[0].evaluations[0].action: ")
                                .contains("first"));
    }

    @Test
    void endUsersAreAmongTheStakeholders() {
        assertThat(foundFor(stakeholder("courts", false, Optional.of("Talks"), Optional.empty())))
                .containsExactly("DLV-015 stakeholders");
    }

    @Test
    void everyStakeholderIsEngaged() {
        assertThat(foundFor(
                        stakeholder("people", true, Optional.of(" "), Optional.empty()),
                        stakeholder("courts", false, Optional.empty(), Optional.empty())))
                .containsExactly("DLV-016 stakeholders[0].engagement", "DLV-016 stakeholders[1].engagement");
    }

    @Test
    void endUsersAreEngagedFromTheStart() {
        Optional<LocalDate> late = Optional.of(MARCH.plusDays(1));

        assertThat(foundFor(
                        END_USER,
                        stakeholder("courts", false, Optional.of("Talks"), late),
                        stakeholder("families", true, Optional.of("Talks"), late)))
                .containsExactly("DLV-017 stakeholders[2].engagedFrom");
    }

    @Test
    void aStakeholderHasAnIdOfItsOwnANameAndADayThatCanBe() {
        Stakeholder wrong = new Stakeholder(
                "people",
                " ",
                Degree.LOW,
                Degree.LOW,
                Optional.empty(),
                true,
                Optional.of("A panel."),
                Optional.of(LocalDate.MAX));

        assertThat(foundFor(END_USER, wrong))
                .containsExactly(
                        "DLV-002 stakeholders[1].id",
                        "MEA-003 stakeholders[1].name",
                        "MEA-002 stakeholders[1].engagedFrom");
    }

    @Test
    void anEvaluationHasBothAFindingAndADayOrNeither() {
        assertThat(foundFor(evaluation("first", Optional.of("It works."), Optional.empty())))
                .containsExactly("DLV-018 evaluations[0].date");
        assertThat(foundFor(evaluation("first", Optional.of(" "), Optional.of(MARCH))))
                .containsExactly("DLV-018 evaluations[0].finding");
    }

    @Test
    void nothingIsFoundBeforeTheActionStarts() {
        assertThat(foundFor(evaluation("first", Optional.of("It works."), Optional.of(MARCH.minusDays(1)))))
                .containsExactly("DLV-019 evaluations[0].date");
    }

    @Test
    void anEvaluationHasADesignAndADayThatCanBe() {
        assertThat(foundFor(
                        new Evaluation("open", "", Optional.of("It works."), Optional.of(LocalDate.MIN), List.of())))
                .containsExactly("MEA-003 evaluations[0].design", "MEA-002 evaluations[0].date");
    }
}
