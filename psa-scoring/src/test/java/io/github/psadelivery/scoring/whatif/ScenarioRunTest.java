package io.github.psadelivery.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioRunTest {
    private static final ScenarioRun RUN = ScenarioRun.by(PsaScorer.standard());

    private static Assessment.Builder item(String id, Rating planning, Rating capacity) {
        return Assessment.of(Subject.of(id, ""), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(capacity, "")
                .stage(Stage.EMBEDDING_CHANGE);
    }

    private static List<ScenarioLine> run(List<Assessment> assessments, Action... actions) {
        return RUN.run(new Scenario("three actions", List.of(actions)), assessments)
                .orThrow();
    }

    @Test
    void setsTheScenarioBesideWhatIs() {
        List<ScenarioLine> lines = run(
                List.of(
                        item("T1", Rating.RED, Rating.GREEN).build(),
                        item("T2", Rating.RED, Rating.GREEN).build()),
                new Action("T1", "planning", Rating.GREEN));

        assertThat(lines).extracting(line -> line.base().likelihood().worst()).containsOnly(Rating.RED);
        assertThat(lines)
                .extracting(line -> line.scenario().likelihood().worst())
                .containsExactly(Rating.GREEN, Rating.RED);
        assertThat(lines.get(0).changes()).extracting(LevelChange::steps).containsExactly(3);
        assertThat(lines.get(1).changes()).isEmpty();
    }

    @Test
    void neverLowersWhatIsBetterAlreadyAndTakesTheBestOfTwoActions() {
        List<ScenarioLine> lines = run(
                List.of(item("T1", Rating.AMBER_RED, Rating.GREEN).build()),
                new Action("T1", "capacity", Rating.RED),
                new Action("T1", "planning", Rating.GREEN),
                new Action("T1", "planning", Rating.AMBER_GREEN));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.scenario().likelihood().worst()).isEqualTo(Rating.GREEN);
            assertThat(line.changes()).extracting(LevelChange::to).containsExactly(Rating.GREEN);
        });
    }

    @Test
    void statesWhatWasNotStatedAndLeavesAloneWhatDoesNotApply() {
        Assessment assessment = Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .rate("CP.1", Rating.GREEN, "")
                .notApplicable("CP.2", "No skills are needed.")
                .build();

        List<ScenarioLine> lines = run(
                List.of(assessment),
                new Action("T1", "stage", Stage.EMBEDDING_CHANGE),
                new Action("T1", "CP.2", Rating.GREEN));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).singleElement().satisfies(change -> {
                    assertThat(change.item().id()).isEqualTo("stage");
                    assertThat(change.isAssumed()).isTrue();
                }));
    }

    @Test
    void tellsOfSubjectsItemsAndLevelsThatAreNotThere() {
        List<Assessment> assessments =
                List.of(item("T1", Rating.RED, Rating.RED).build());
        Scenario scenario = new Scenario(
                "wrong",
                List.of(
                        new Action("T11", "planning", Rating.GREEN),
                        new Action("T1", "planing", Rating.GREEN),
                        new Action("T1", "stage", Rating.GREEN)));

        List<Problem> problems = RUN.run(scenario, assessments).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.SUBJECT_NOT_ASSESSED, ProblemCode.UNKNOWN_ITEM, ProblemCode.LEVEL_OF_ANOTHER_SCALE);
        assertThat(problems.get(0).advice()).isEqualTo("Write T1?");
    }

    @Test
    void takesWhatIsScoredAlreadyAndScoresAgainOnlyWhatChanges() {
        List<Scored> bases = Stream.of(
                        item("T1", Rating.RED, Rating.GREEN),
                        item("T2", Rating.RED, Rating.GREEN),
                        item("T3", Rating.GREEN, Rating.GREEN))
                .map(item -> PsaScorer.standard().score(item.build()).orThrow())
                .toList();
        Scenario scenario = new Scenario(
                "two actions",
                List.of(new Action("T1", "planning", Rating.GREEN), new Action("T3", "planning", Rating.AMBER_GREEN)));

        List<ScenarioLine> lines = RUN.runOn(bases, scenario).orThrow();

        assertThat(lines).extracting(ScenarioLine::base).containsExactlyElementsOf(bases);
        assertThat(lines.get(0).scenario().likelihood().worst()).isEqualTo(Rating.GREEN);
        assertThat(lines.get(1).scenario()).isSameAs(bases.get(1));
        assertThat(lines.get(2).scenario()).isSameAs(bases.get(2));
        assertThat(RUN.runOn(bases.subList(0, 1), scenario).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SUBJECT_NOT_ASSESSED);
    }

    @Test
    void refusesWhatAnotherRubricScored() {
        PsaScorer other = PsaScorer.of(Rubrics.all().stream()
                .filter(rubric ->
                        !rubric.reference().equals(PsaScorer.standard().rubric().reference()))
                .findFirst()
                .orElseThrow());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioRun.by(other)
                        .runOn(
                                List.of(PsaScorer.standard()
                                        .score(item("T1", Rating.RED, Rating.RED)
                                                .build())
                                        .orThrow()),
                                new Scenario("none", List.of())))
                .withMessageContaining("Score all of them by one rubric.");
    }
}
