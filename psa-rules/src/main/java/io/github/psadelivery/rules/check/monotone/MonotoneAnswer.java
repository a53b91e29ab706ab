package io.github.psadelivery.rules.check.monotone;

import java.util.Optional;

/**
 * Whether the free DRL of one judgement is monotone. Immutable.
 *
 * @param states how many states were asked
 * @param isWhole whether these are all that the rules can tell apart; otherwise a directed search looked at them, and
 *     finding nothing is no proof
 * @param counterexample the smallest one there is, or that the search came to; empty where there is none
 */
public record MonotoneAnswer(String judgement, int states, boolean isWhole, Optional<Counterexample> counterexample) {

    /** Whether no better rating can ever give a worse outcome. */
    public boolean isProved() {
        return isWhole && counterexample.isEmpty();
    }
}
