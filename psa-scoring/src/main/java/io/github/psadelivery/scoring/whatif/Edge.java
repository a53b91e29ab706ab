package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.scoring.Scored;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How close a likelihood is to its edge: the fewest steps down by which what is stated would lower it. Immutable.
 *
 * <p>Unit: steps, each one level of one item. What is not stated stands at its worst and cannot fall.
 *
 * @param base the assessment as it is
 * @param nearest a set of the fewest steps that lowers the likelihood, with the fewest items among these; empty where
 *     nothing can
 * @param count how many such sets there are
 * @param isWhole whether the search came to its end; if not, there may be fewer steps
 */
public record Edge(Scored base, Optional<ChangeSet> nearest, BigInteger count, boolean isWhole) {

    /** The likelihood that would be lowered: with what is missing at its worst. */
    public Level level() {
        return base.likelihood().worst();
    }
}
