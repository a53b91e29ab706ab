package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.engine.internal.CapEngine;
import java.io.Serializable;

/**
 * How a scorer works; nothing here changes what it gives.
 *
 * @param mostRememberedStates how many states of one judgement are remembered at most, so that Drools is asked about each
 *     only once; 0 asks Drools afresh at every score. The shipped rubric has 3,550 states in all.
 */
public record ScoringOptions(int mostRememberedStates) implements Serializable {

    /** Up to 65,536 states of each judgement are remembered, of a few dozen bytes each. */
    public static final ScoringOptions STANDARD = new ScoringOptions(CapEngine.MOST_REMEMBERED);

    public ScoringOptions {
        if (mostRememberedStates < 0) {
            throw new IllegalArgumentException("""
                    The number of remembered states is 0 or more, and here it is %s.
                    Write 0 to remember none.""".formatted(mostRememberedStates));
        }
    }
}
