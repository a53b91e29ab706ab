package io.github.psadelivery.scoring.bench;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.report.ScoredText;
import io.github.psadelivery.scoring.wording.Wording;

/**
 * What a cold process does up to its first explained score, for {@code src/bench/cold-start.sh}. Prints how many
 * milliseconds passed since main began: with the score and every reason at hand, and with all of it as text.
 */
public final class ColdStart {
    private static final int NANOS_A_MILLI = 1_000_000;

    private ColdStart() {}

    /** Scores and explains one full assessment. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        PsaScorer scorer = PsaScorer.standard();
        Assessment.Builder assessment = Assessment.of(Subject.of("A", "A target"), ReportDate.of("2003-12"))
                .stage(Stage.IMPLEMENTATION);
        for (Item area : scorer.rubric().areas("likelihood")) {
            assessment.rate(area.id(), area.requiredScale().at(1), "The reason for " + area.label() + ".");
        }
        Scored scored = scorer.score(assessment.build()).orThrow();
        long explained = System.nanoTime();
        String text = new ScoredText(Wording.english()).of(scored);
        long told = System.nanoTime();
        if (scored.bindingRules().isEmpty() || text.isEmpty()) {
            throw new IllegalStateException("Nothing was explained. Rate the areas lower.");
        }
        System.out.println((explained - start) / NANOS_A_MILLI + " " + (told - start) / NANOS_A_MILLI);
    }
}
