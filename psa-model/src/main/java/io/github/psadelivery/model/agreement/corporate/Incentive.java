package io.github.psadelivery.model.agreement.corporate;

import java.util.Optional;

/**
 * Something that rewards or penalises whoever delivers.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements; research of the National School of Government (sceptical of rewards,
 * afraid of perverse ones); Productivity Panel, Meeting the Challenge (money and freedoms for beating targets).
 *
 * @param beneficiary who feels it
 * @param indicator the id of the indicator it hangs on, if it hangs on one
 * @param counterIndicator the id of the indicator that would show the harm if the first is chased for its own sake
 * @param perverseRisk what harm it may do
 * @param alignedWithPsa whether it pulls towards the agreement
 */
public record Incentive(
        Kind kind,
        String text,
        String beneficiary,
        Optional<String> indicator,
        Optional<String> counterIndicator,
        Optional<String> perverseRisk,
        boolean alignedWithPsa) {

    /** What sort of incentive it is. */
    public enum Kind {
        /** Money. */
        FINANCIAL,
        /** Praise that others see. */
        RECOGNITION,
        /** Fewer rules, more to decide. */
        FREEDOM,
        /** Something unpleasant. */
        PENALTY,
        /** How things are done. */
        PROCESS
    }
}
