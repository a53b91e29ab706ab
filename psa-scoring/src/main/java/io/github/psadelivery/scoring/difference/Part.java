package io.github.psadelivery.scoring.difference;

import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.Optional;

/**
 * The part that one factor plays in a difference, found by scoring the mixtures of old and new. Immutable.
 *
 * @param factor the factor
 * @param alone the outcome if only this factor changes; empty where that mixture cannot be scored
 * @param without the outcome if everything but this factor changes; empty likewise
 * @param isDeciding whether the factor makes any difference in one of the two
 */
public record Part(Factor factor, Optional<Outcome> alone, Optional<Outcome> without, boolean isDeciding) {

    /** The part in the same difference the other way round. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // what changes alone is what stays behind on the way back
    public Part mirrored() {
        return new Part(factor, without, alone, isDeciding);
    }
}
