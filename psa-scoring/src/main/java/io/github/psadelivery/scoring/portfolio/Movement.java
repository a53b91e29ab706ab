package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.function.Function;

/**
 * How the likelihood of an item moved since the item's date before.
 *
 * <p>Thread-safety: immutable.
 */
public sealed interface Movement {

    /** There is no date before. */
    record First() implements Movement {}

    /**
     * It moved, or stayed.
     *
     * @param steps how many levels: positive if it is better, negative if it is worse, 0 if nothing changed
     */
    record Moved(int steps) implements Movement {}

    /** One of the two is still open, or only one of them was published, so that nobody can say. */
    record Unclear() implements Movement {}

    /** Gives the answer of the one function that fits this movement. */
    default <R> R fold(Function<First, R> onFirst, Function<Moved, R> onMoved, Function<Unclear, R> onUnclear) {
        if (this instanceof First first) {
            return onFirst.apply(first);
        }
        return this instanceof Moved moved ? onMoved.apply(moved) : onUnclear.apply((Unclear) this);
    }

    /** Gives the movement from one likelihood to the next. */
    static Movement between(Outcome before, Outcome now) {
        return before.isSettled() && now.isSettled() ? new Moved(before.worst().stepsTo(now.worst())) : new Unclear();
    }
}
