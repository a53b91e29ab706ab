package io.github.psadelivery.scoring.impact;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What an edit changes over all that can be stated beneath one judgement. Immutable.
 *
 * <p>Unit: a state is a way of sharing the levels out among items that neither rubric tells apart, such as two areas Red
 * and the rest Green; a complete assessment says which area has which level. An area has a level or is not applicable,
 * and at least one applies; what is stated directly has a level, or is not stated where it then caps nothing.
 *
 * @param judgement the id of the judgement, or of the likelihood
 * @param states how many states were compared
 * @param assessments how many complete assessments these stand for
 * @param isWhole whether these are all; otherwise they are a sample, in which a state is counted as often as it came up
 * @param shifts what differs, the steepest fall first
 * @param notCompared the item that keeps the two from being compared, because only one has it or its scale differs
 */
public record SpaceImpact(
        String judgement,
        BigInteger states,
        BigInteger assessments,
        boolean isWhole,
        List<Shift> shifts,
        Optional<String> notCompared) {
    public SpaceImpact {
        shifts = List.copyOf(shifts);
    }

    /** Whether it is known that no outcome differs, as far as the states were compared. */
    public boolean isUnchanged() {
        return shifts.isEmpty() && notCompared.isEmpty();
    }
}
