package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;

/** Gives the likelihood of delivery that follows from an assessment, with reasons. */
@FunctionalInterface
public interface Scorer {

    /**
     * Scores one assessment.
     *
     * @return the scored assessment, or the assessment rejected with all its problems; never null, and no exception for
     *     bad data
     */
    Result score(Assessment assessment);
}
