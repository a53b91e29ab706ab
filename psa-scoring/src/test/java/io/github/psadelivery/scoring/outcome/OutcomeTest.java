package io.github.psadelivery.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.explanation.Reasons;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void isALevelOrTheTwoEnds() {
        assertThat(Outcome.between(Rating.RED, Rating.RED))
                .isEqualTo(new Outcome.Settled(Rating.RED))
                .hasToString("Red");
        assertThat(Outcome.between(Rating.RED, Rating.GREEN))
                .isEqualTo(new Outcome.Open(Rating.RED, Rating.GREEN))
                .hasToString("Red to Green");
    }

    @Test
    void endsStandWorstFirstAndDiffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Open(Rating.GREEN, Rating.RED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Open(Rating.RED, Rating.RED));
    }

    @Test
    void aCaseIsAsExpectedIfNothingIsWrongWithIt() {
        Outcome red = new Outcome.Settled(Rating.RED);
        PsaScorer scorer = PsaScorer.standard();
        CaseResult good = new CaseResult(
                Rubrics.standard().tables().cases().get(0), red, Optional.of(red), List.of("LD-1"), List.of());
        CaseResult bad = new CaseResult(
                Rubrics.standard().tables().cases().get(0),
                red,
                Optional.empty(),
                List.of(),
                scorer.check(rated(Rating.GREEN).rate("nothing", Rating.RED, "").build()));

        assertThat(good.isAsExpected()).isTrue();
        assertThat(bad.isAsExpected()).isFalse();
    }

    @Test
    void reasonsSayWhetherAnyCapApplies() {
        assertThat(reasons(rated(Rating.GREEN).build()).isNoCapApplying()).isTrue();
        assertThat(reasons(rated(Rating.RED).build()).isNoCapApplying()).isFalse();
    }

    private static Assessment.Builder rated(Rating planning) {
        return Assessment.of(Subject.of("A", "A target"), ReportDate.of("2003-12"))
                .challenge(Challenge.LOW, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.EMBEDDING_CHANGE);
    }

    private static Reasons reasons(Assessment assessment) {
        return PsaScorer.standard()
                .score(assessment)
                .orThrow()
                .derivedLikelihood()
                .atWorst();
    }
}
