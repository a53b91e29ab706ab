package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import java.util.stream.Stream;

/** What is scored: generated assessments in which every level of every outcome has its share. */
public enum Sample {
    /** Every area and input is rated. */
    FULL,
    /** Ratings are missing, in some to no effect. */
    WITH_GAPS,
    /** Ratings are missing, and the likelihood is settled all the same. */
    SETTLED_WITH_GAPS,
    /** Ratings are missing, and the likelihood is open. */
    OPEN;

    private static final int SIZE = 1024;
    private static final long SEED = 2003;

    Assessment[] assessments() {
        GeneratedAssessments generated =
                GeneratedAssessments.of(PsaScorer.standard().rubric(), SEED);
        Stream<Assessment> stream =
                switch (this) {
                    case FULL -> generated.full();
                    case WITH_GAPS -> generated.withGaps();
                    case SETTLED_WITH_GAPS -> generated.withGaps().filter(Sample::isSettled);
                    case OPEN -> generated.withGaps().filter(assessment -> !isSettled(assessment));
                };
        return stream.limit(SIZE).toArray(Assessment[]::new);
    }

    private static boolean isSettled(Assessment assessment) {
        return PsaScorer.standard().score(assessment).orThrow().likelihood().isSettled();
    }
}
