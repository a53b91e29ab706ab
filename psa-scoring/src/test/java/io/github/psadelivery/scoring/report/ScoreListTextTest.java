package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreListTextTest {
    private static final PsaScorer SCORER = PsaScorer.standard();

    @Test
    void givesARowForEachResultAndCountsThem() {
        Scored settled = SCORER.score(Assessment.of(Subject.of("T1", "One"), ReportDate.of("2003-07"))
                        .challenge(Challenge.LOW, "")
                        .planning(Rating.GREEN, "")
                        .capacity(Rating.GREEN, "")
                        .stage(Stage.EMBEDDING_CHANGE)
                        .build())
                .orThrow();
        Scored open = SCORER.score(Assessment.of(Subject.of("T2", "Two"), ReportDate.of("2003-07"))
                        .challenge(Challenge.LOW, "")
                        .planning(Rating.AMBER_GREEN, "")
                        .build())
                .orThrow();

        assertThat(new ScoreListText(Wording.english()).of(List.of(settled, open)))
                .isEqualTo("""
                        Item  Title  Date     Likelihood    Settled   Provisional
                        T1    One    2003-07  Green         yes       no
                        T2    Two    2003-07  Red to Green  no, open  yes: capacity

                        2 assessments scored: 1 settled, 1 open, 1 provisional
                        """);
    }

    @Test
    void countsNothing() {
        assertThat(new ScoreListText(Wording.english()).of(List.of()))
                .isEqualTo("No assessments scored: 0 settled, 0 open, 0 provisional\n");
    }
}
