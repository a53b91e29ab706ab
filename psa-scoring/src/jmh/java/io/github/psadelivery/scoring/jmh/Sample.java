package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is scored: generated assessments in which every level of every outcome has its share. */
public enum Sample {
    /** Every area and input is rated. */
    FULL(GeneratedAssessments::full, assessment -> true),
    /** Ratings are missing, in some to no effect. */
    WITH_GAPS(GeneratedAssessments::withGaps, assessment -> true),
    /** Ratings are missing, and the likelihood is settled all the same. */
    SETTLED_WITH_GAPS(GeneratedAssessments::withGaps, Sample::isSettled),
    /** Ratings are missing, and the likelihood is open. */
    OPEN(GeneratedAssessments::withGaps, assessment -> !isSettled(assessment));

    private static final int SIZE = 1024;
    private static final long SEED = 2003;

    private final Function<GeneratedAssessments, Stream<Assessment>> family;
    private final Predicate<Assessment> taken;

    Sample(Function<GeneratedAssessments, Stream<Assessment>> family, Predicate<Assessment> taken) {
        this.family = family;
        this.taken = taken;
    }

    private static boolean isSettled(Assessment assessment) {
        return PsaScorer.standard().score(assessment).orThrow().likelihood().isSettled();
    }

    Assessment[] assessments() {
        return family.apply(GeneratedAssessments.of(PsaScorer.standard().rubric(), SEED))
                .filter(taken)
                .limit(SIZE)
                .toArray(Assessment[]::new);
    }
}
