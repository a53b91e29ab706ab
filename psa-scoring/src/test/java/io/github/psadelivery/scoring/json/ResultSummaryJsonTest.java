package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import org.junit.jupiter.api.Test;

class ResultSummaryJsonTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final String HASH = SCORER.rubric().reference().shortHash();

    private static Assessment.Builder assessment() {
        return Assessment.of(Subject.of("T\"3", "x"), ReportDate.of("2003-07"))
                .challenge(Challenge.HIGH, "")
                .planning(Rating.AMBER_RED, "")
                .stage(Stage.IMPLEMENTATION);
    }

    private static String summary(Assessment assessment) {
        StringBuilder text = new StringBuilder("before\n");
        ResultSummaryJson.appendTo(text, SCORER.score(assessment).orThrow());
        return text.toString();
    }

    @Test
    void appendsALineWithTheLevelsByTheirCodes() {
        assertThat(summary(assessment()
                        .capacity(Rating.AMBER_GREEN, "")
                        .published(Rating.GREEN)
                        .build()))
                .isEqualTo("before\n{\"item\":\"T\\\"3\",\"date\":\"2003-07\",\"judgements\":{"
                        + "\"challenge\":{\"worst\":\"H\",\"best\":\"H\"},\"planning\":{\"worst\":\"AR\",\"best\":\"AR\"},"
                        + "\"capacity\":{\"worst\":\"AG\",\"best\":\"AG\"}},\"likelihood\":{\"worst\":\"AR\",\"best\":\"AR\"},"
                        + "\"settled\":true,\"provisional\":false,\"reasons\":[\"LD-2\"],\"override\":\"G\",\"rubric\":\""
                        + HASH + "\"}\n");
    }

    @Test
    void tellsBothEndsWhileTheLikelihoodIsOpen() {
        assertThat(summary(assessment().build()))
                .contains("\"capacity\":{\"worst\":\"R\",\"best\":\"G\"}")
                .contains("\"likelihood\":{\"worst\":\"R\",\"best\":\"AR\"},\"settled\":false,\"provisional\":true")
                .doesNotContain("override");
    }
}
