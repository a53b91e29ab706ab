package io.github.psadelivery.model.governance;

import java.util.Optional;

/**
 * The answer to one of the five questions that tell whether the governance of an agreement works.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007.
 *
 * @param because what the answer rests on
 */
public record GovernanceCheck(Question question, boolean satisfied, Optional<String> because) {

    /** What is asked. */
    public enum Question {
        /** Does the structure bring trade-offs into the open? */
        EXPOSES_TRADE_OFFS,
        /** Are the chains of delivery of the departments aligned? */
        ALIGNS_CHAINS,
        /** Does it decide, and solve problems? */
        DECIDES_AND_SOLVES,
        /** Does it reduce risks? */
        MITIGATES_RISKS,
        /** Does it set priorities across departments? */
        PRIORITISES_ACROSS_DEPARTMENTS
    }
}
