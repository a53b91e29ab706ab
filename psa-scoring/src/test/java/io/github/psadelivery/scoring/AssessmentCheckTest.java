package io.github.psadelivery.scoring;

import static io.github.psadelivery.scoring.Assessments.allBest;
import static io.github.psadelivery.scoring.Assessments.empty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.ProblemException;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AssessmentCheckTest {
    private final PsaScorer scorer = PsaScorer.standard();

    @Test
    void aGoodAssessmentHasNoProblem() {
        assertThat(scorer.check(allBest().build())).isEmpty();
    }

    @Test
    void tellsAnUnknownArea() {
        Problem problem = only(empty().rate("PL.1.9", Rating.RED, ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_ITEM);
        assertThat(problem.place()).isEqualTo(new Place.Stated("A 2003-12", "PL.1.9"));
        assertThat(problem.advice()).contains("PL.1.");
    }

    @Test
    void tellsAnUnknownLevelWithTheNearestOne() {
        Problem problem = only(empty().rate("PL.1.1", "Ambre/Red", ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_LEVEL);
        assertThat(problem.advice()).isEqualTo("Did you mean Amber/Red (AR)?");
    }

    @Test
    void suggestsMediumForTheMisprintedN() {
        Problem problem = only(empty().rate("challenge", "N", ""));

        assertThat(problem.advice()).isEqualTo("Did you mean Medium (M)?");
    }

    @Test
    void tellsALevelOfAnotherScale() {
        Problem problem = only(empty().rate("DC.1", Rating.AMBER_RED, ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.LEVEL_OF_ANOTHER_SCALE);
        assertThat(problem.message()).contains("rating").contains("challenge");
    }

    @Test
    void tellsAStageThatIsNone() {
        assertThat(only(empty().rate("stage", "5", "")).code()).isEqualTo(ProblemCode.UNKNOWN_LEVEL);
    }

    @Test
    void tellsAnAreaRatedTwice() {
        Problem problem = only(empty().rate("DC.1", Challenge.HIGH, "").rate("DC.1", Challenge.LOW, ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.RATED_TWICE);
    }

    @Test
    void tellsNotApplicableWithoutAReason() {
        assertThat(only(empty().notApplicable("DC.1", " ")).code())
                .isEqualTo(ProblemCode.NOT_APPLICABLE_WITHOUT_REASON);
    }

    @Test
    void tellsThatOnlyAreasCanBeNotApplicable() {
        assertThat(only(empty().notApplicable("stage", "There is none.")).code())
                .isEqualTo(ProblemCode.NOT_AN_AREA);
    }

    @Test
    void tellsAJudgementWithNothingApplicable() {
        Assessment.Builder assessment = empty();
        scorer.rubric()
                .areas("capacity")
                .forEach(area -> assessment.notApplicable(area.id(), "No capacity is needed."));

        Problem problem = only(assessment);

        assertThat(problem.code()).isEqualTo(ProblemCode.NOTHING_APPLICABLE);
        assertThat(problem.place()).isEqualTo(new Place.Stated("A 2003-12", "capacity"));
    }

    @Test
    void aStatedJudgementNeedsNoApplicableArea() {
        Assessment.Builder assessment = empty().capacity(Rating.GREEN, "As published.");
        scorer.rubric()
                .areas("capacity")
                .forEach(area -> assessment.notApplicable(area.id(), "No capacity is needed."));

        assertThat(scorer.check(assessment.build())).isEmpty();
    }

    @Test
    void tellsGroupsAndTheLikelihoodApartFromWhatIsRated() {
        Problem group = only(empty().rate("PL.1", Rating.RED, ""));
        Problem likelihood = only(empty().rate("likelihood", Rating.RED, ""));

        assertThat(group.code()).isEqualTo(ProblemCode.NOT_RATEABLE);
        assertThat(group.message()).isEqualTo("PL.1 is a group of areas and has no level.");
        assertThat(group.advice()).isEqualTo("Rate its areas.");
        assertThat(likelihood.code()).isEqualTo(ProblemCode.NOT_RATEABLE);
        assertThat(likelihood.message()).isEqualTo("The likelihood is what the rubric gives, and cannot be stated.");
        assertThat(likelihood.advice()).startsWith("State a published or panel's likelihood");
    }

    @Test
    void tellsAPublishedLevelThatIsNone() {
        assertThat(only(empty().published(PublishedLikelihood.of("Amber"))).code())
                .isEqualTo(ProblemCode.UNKNOWN_LEVEL);
    }

    @Test
    void tellsAllProblemsTogether() {
        Assessment assessment = empty().rate("DC.9", Challenge.HIGH, "")
                .rate("PL.1.1", "Orange", "")
                .notApplicable("CP.1", "")
                .build();

        assertThat(scorer.check(assessment))
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.UNKNOWN_ITEM, ProblemCode.UNKNOWN_LEVEL, ProblemCode.NOT_APPLICABLE_WITHOUT_REASON);
    }

    @Test
    void losesNoProblemBehindAnother() {
        Assessment.Builder assessment = empty().rate("DC.1", "Hugh", "").rate("DC.1", Challenge.HIGH, "");
        scorer.rubric()
                .areas("capacity")
                .forEach(area -> assessment.notApplicable(area.id(), "No capacity is needed."));

        assertThat(scorer.check(assessment.build()))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_LEVEL, ProblemCode.RATED_TWICE, ProblemCode.NOTHING_APPLICABLE);
    }

    @Test
    void suggestsNoLevelForADash() {
        Problem problem = only(empty().rate("PL.1.1", "-", ""));

        assertThat(problem.advice()).startsWith("Write one of").contains("leave it out");
    }

    @Test
    void orThrowListsTheProblems() {
        Result result = scorer.score(empty().rate("DC.9", Challenge.HIGH, "").build());

        Assertions.assertThatThrownBy(result::orThrow)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DC.9");
    }

    private Problem only(Assessment.Builder assessment) {
        assertThat(scorer.check(assessment.build())).hasSize(1);
        return scorer.check(assessment.build()).get(0);
    }
}
