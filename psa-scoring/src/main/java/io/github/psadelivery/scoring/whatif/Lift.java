package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import java.math.BigInteger;
import java.util.List;

/**
 * What would lift a likelihood to a level. Immutable.
 *
 * <p>Every set reaches the level, and none does without one of its items or with one of them a step lower. Calling an
 * area not applicable is no lift. An input that caps nothing where it is not stated, such as recent performance, is left
 * as it is.
 *
 * @param base the assessment as it is
 * @param goal the level to reach
 * @param missing what is assumed of what is not stated
 * @param assumed the items that nothing is stated about and that bear on the likelihood
 * @param sets the sets, those of the fewest items first, then of the fewest steps, then of the lowest cost, then in the
 *     order of the rubric; none where the level is reached already or cannot be reached
 * @param count how many sets there are in all; only a rough number where the search stopped
 * @param isWhole whether the search came to its end; if not, there may be other sets, and smaller ones
 */
public record Lift(
        Scored base,
        Level goal,
        Missing missing,
        List<Item> assumed,
        List<ChangeSet> sets,
        BigInteger count,
        boolean isWhole) {
    public Lift {
        assumed = List.copyOf(assumed);
        sets = List.copyOf(sets);
    }

    /** The likelihood as it is, with what is missing as assumed. */
    public Level level() {
        return missing == Missing.AT_WORST
                ? base.likelihood().worst()
                : base.likelihood().best();
    }

    /** Whether nothing needs to change. */
    public boolean isReached() {
        return !level().isWorseThan(goal);
    }

    /** Whether the level is reached or some set reaches it. */
    public boolean isReachable() {
        return isReached() || !sets.isEmpty();
    }

    /** Whether {@link #sets} holds every set there is. */
    public boolean isEveryOneListed() {
        return isWhole && count.equals(BigInteger.valueOf(sets.size()));
    }
}
