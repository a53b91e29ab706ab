package io.github.psadelivery.scoring.difference;

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
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    /** Planning no longer matters for the likelihood unless it is Red. */
    private static final PsaScorer LENIENT = PsaScorer.of(without("LD-2"));

    private static Rubric without(String... caps) {
        List<Cap> kept = Rubrics.standard().tables().caps().stream()
                .filter(cap -> !List.of(caps).contains(cap.id()))
                .toList();
        return RubricMaker.withCaps(Rubrics.standard(), kept);
    }

    private static Assessment.Builder line(Rating planning, Rating capacity) {
        return Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(capacity, "")
                .stage(Stage.EMBEDDING_CHANGE);
    }

    private static ResultDifference between(PsaScorer older, Assessment before, PsaScorer newer, Assessment after) {
        return Differences.by(older, newer).between(before, after).orThrow();
    }

    private static OutcomeDifference likelihood(ResultDifference difference) {
        return difference.outcomes().get(difference.outcomes().size() - 1);
    }

    @Test
    void findsNothingBetweenAResultAndItself() {
        GeneratedAssessments.of(SCORER.rubric(), 3)
                .valid()
                .limit(50)
                .forEach(assessment -> assertThat(
                                between(SCORER, assessment, SCORER, assessment).isEmpty())
                        .isTrue());
    }

    @Test
    void saysThatRatingsMadeIt() {
        ResultDifference difference = between(
                SCORER,
                line(Rating.GREEN, Rating.GREEN).build(),
                SCORER,
                line(Rating.RED, Rating.GREEN).build());

        assertThat(difference.inputs())
                .containsExactly(new InputChange("planning", Factor.RATINGS, Optional.of("Green"), Optional.of("Red")));
        assertThat(difference.outcomes()).extracting(OutcomeDifference::item).containsExactly("planning", "likelihood");
        assertThat(likelihood(difference).factors()).containsExactly(Factor.RATINGS);
        assertThat(likelihood(difference).how()).isEqualTo(OutcomeDifference.How.ONE);
    }

    @Test
    void saysThatTheRubricMadeIt() {
        Assessment assessment = line(Rating.AMBER_RED, Rating.GREEN).build();

        ResultDifference difference = between(SCORER, assessment, LENIENT, assessment);

        assertThat(difference.isAnotherRubric()).isTrue();
        assertThat(difference.inputs()).isEmpty();
        assertThat(likelihood(difference).factors()).containsExactly(Factor.RUBRIC);
    }

    @Test
    void saysThatMissingDataMadeIt() {
        Assessment without = Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07"))
                .challenge(Challenge.LOW, "")
                .planning(Rating.GREEN, "")
                .capacity(Rating.GREEN, "")
                .build();

        ResultDifference difference = between(
                SCORER, without, SCORER, line(Rating.GREEN, Rating.GREEN).build());

        assertThat(difference.inputs())
                .containsExactly(new InputChange(
                        "stage", Factor.MISSING_DATA, Optional.empty(), Optional.of("Embedding change")));
        assertThat(likelihood(difference).factors()).containsExactly(Factor.MISSING_DATA);
    }

    @Test
    void saysWhereTwoMadeItTogetherAndWhereEachWouldHave() {
        Assessment held = line(Rating.AMBER_RED, Rating.AMBER_RED).build();
        Assessment free = line(Rating.AMBER_RED, Rating.GREEN).build();

        ResultDifference together = between(SCORER, held, LENIENT, free);
        ResultDifference each = between(LENIENT, free, SCORER, held);

        assertThat(likelihood(together).factors()).containsExactly(Factor.RUBRIC, Factor.RATINGS);
        assertThat(likelihood(together).how()).isEqualTo(OutcomeDifference.How.TOGETHER);
        assertThat(likelihood(each).how()).isEqualTo(OutcomeDifference.How.EACH);
    }

    @Test
    void aFactorThatDiffersWithoutEffectHasNoPart() {
        Assessment before =
                line(Rating.GREEN, Rating.GREEN).rate("PL.1.1", Rating.RED, "").build();
        Assessment after = line(Rating.RED, Rating.GREEN).build();

        OutcomeDifference likelihood = likelihood(between(SCORER, before, SCORER, after));

        assertThat(likelihood.parts()).extracting(Part::factor).containsExactly(Factor.RATINGS, Factor.MISSING_DATA);
        assertThat(likelihood.factors()).containsExactly(Factor.RATINGS);
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        List<Assessment> made =
                GeneratedAssessments.of(SCORER.rubric(), 9).valid().limit(60).toList();
        int differing = 0;
        for (int place = 0; place + 1 < made.size(); place++) {
            Assessment before = named(made.get(place));
            Assessment after = named(made.get(place + 1));

            ResultDifference one = between(SCORER, before, LENIENT, after);
            ResultDifference mirror = between(LENIENT, after, SCORER, before);

            assertThat(mirror.inputs())
                    .isEqualTo(one.inputs().stream().map(InputChange::mirrored).toList());
            assertThat(mirror.outcomes())
                    .isEqualTo(one.outcomes().stream()
                            .map(OutcomeDifference::mirrored)
                            .toList());
            assertThat(mirror.outcomes())
                    .allSatisfy(outcome -> assertThat(outcome.factors()).isNotEmpty());
            differing += one.outcomes().isEmpty() ? 0 : 1;
        }
        assertThat(differing).isGreaterThan(30);
    }

    private static Assessment named(Assessment assessment) {
        return new Assessment(
                Subject.of("T1", ""),
                assessment.date(),
                assessment.assessor(),
                assessment.statements(),
                assessment.published(),
                assessment.corrections());
    }

    @Test
    void tellsAllProblemsOfBoth() {
        Assessment wrong =
                line(Rating.RED, Rating.RED).rate("PL.9", Rating.RED, "").build();
        PsaScorer byDrl = PsaScorer.withFreeDrl(
                        Rubrics.standard(), FreeDrl.of("rules.drl", DrlWriter.write(Rubrics.standard())))
                .orThrow();

        assertThat(Differences.by(SCORER, byDrl)
                        .between(wrong, line(Rating.RED, Rating.RED).build())
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_ITEM, ProblemCode.NOT_PROVED_MONOTONE);
    }

    @Test
    void refusesTwoSubjects() {
        Assessment other =
                Assessment.of(Subject.of("T2", ""), ReportDate.of("2003-07")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.by(SCORER, SCORER)
                        .between(line(Rating.RED, Rating.RED).build(), other))
                .withMessageContaining("T1 and T2");
    }
}
