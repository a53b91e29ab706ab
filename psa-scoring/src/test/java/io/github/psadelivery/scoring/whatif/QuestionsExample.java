package io.github.psadelivery.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.difference.Differences;
import io.github.psadelivery.scoring.difference.Factor;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.settle.Settling;
import io.github.psadelivery.scoring.why.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of the questions. */
class QuestionsExample {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static Assessment.Builder assessed(String date, Rating planning) {
        return Assessment.of(Subject.of("T3", "Fast turnaround of unfounded claims"), ReportDate.of(date))
                .challenge(Challenge.HIGH, "")
                .planning(planning, "")
                .capacity(Rating.GREEN, "");
    }

    @Test
    void whatWouldLiftIt() {
        Assessment assessment = assessed("2003-07", Rating.AMBER_RED)
                .stage(Stage.EMBEDDING_CHANGE)
                .build();

        Lift lift = WhatIf.of(PsaScorer.standard())
                .toReach(assessment, Rating.GREEN)
                .orThrow();

        assertThat(lift.sets().get(0).changes())
                .extracting(change -> change.item().id())
                .containsExactly("planning");
    }

    @Test
    void whatWouldSettleIt() {
        Assessment assessment = assessed("2003-07", Rating.GREEN).build();

        Settling settling = Settling.by(PsaScorer.standard());

        assertThat(settling.settle(assessment).orThrow().items())
                .isEqualTo(List.of(settling.next(assessment).orThrow().get(0).item()));
    }

    @Test
    void whatLiesBetween() {
        Assessment july = assessed("2003-07", Rating.AMBER_RED).build();
        Assessment december = assessed("2003-12", Rating.GREEN).build();

        ResultDifference difference =
                Differences.by(SCORER, SCORER).between(july, december).orThrow();

        assertThat(difference.outcomes().get(0).factors()).containsExactly(Factor.RATINGS);
    }

    @Test
    void whoComesFirstAndWhy() {
        Scored scored = SCORER.score(assessed("2003-07", Rating.RED)
                        .stage(Stage.IMPLEMENTATION)
                        .build())
                .orThrow();

        LeagueTable table = LeagueTable.latest(SCORER.rubric(), List.of(scored));
        Why why = Why.of(scored);

        assertThat(table.lines().get(0).scored().assessment().subject().id()).isEqualTo("T3");
        assertThat(why.atWorst().binding().get(0).grounds())
                .extracting(ground -> ground.trigger().item().id())
                .containsExactly("planning");
    }
}
