package io.github.psadelivery.model.measurement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reviewer answered about the system behind an indicator's data; the rating follows from the answers in the
 * order in which they stand here.
 *
 * <p>Absence: an answer that is left out is no, so that nothing is taken for good unasked. No reviewer or day means
 * that it is not known.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: National Audit Office, "Measuring Up" (2009), for the tests. <b>Assumption</b>: their order, and that too
 * soon to judge comes before all of them.
 *
 * <pre>{@code
 * new DataSystemReview(false, true, true, true, false, true, Optional.of("National Audit Office"), Optional.empty())
 *         .rating();    // Green (disclosure)
 * }</pre>
 *
 * @param tooSoonToJudge whether there is too little to review yet
 * @param inPlace whether there is a system
 * @param reliable whether it can measure and report the indicator reliably
 * @param risksControlled whether the risks to the data are controlled well enough
 * @param withoutLimits whether it has no limits that could not be cured at reasonable cost
 * @param limitsExplained whether the department explains such limits fully
 * @param reviewer who answered
 * @param reviewed when
 */
public record DataSystemReview(
        boolean tooSoonToJudge,
        boolean inPlace,
        boolean reliable,
        boolean risksControlled,
        boolean withoutLimits,
        boolean limitsExplained,
        Optional<String> reviewer,
        Optional<LocalDate> reviewed) {

    /** Gives the rating of the first test that the system does not pass, or fit for purpose if it passes all. */
    public DataSystemRating rating() {
        if (tooSoonToJudge) {
            return DataSystemRating.TOO_EARLY;
        } else if (!inPlace) {
            return DataSystemRating.RED_NOT_ESTABLISHED;
        } else if (!reliable) {
            return DataSystemRating.RED_SYSTEMS;
        } else if (!risksControlled) {
            return DataSystemRating.AMBER_SYSTEMS;
        } else if (withoutLimits) {
            return DataSystemRating.GREEN_FIT;
        }
        return limitsExplained ? DataSystemRating.GREEN_DISCLOSURE : DataSystemRating.AMBER_DISCLOSURE;
    }
}
