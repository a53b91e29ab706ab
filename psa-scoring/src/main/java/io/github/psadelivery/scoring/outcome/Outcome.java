package io.github.psadelivery.scoring.outcome;

import io.github.psadelivery.model.scale.Level;
import java.util.function.Function;

/**
 * What a rubric gives for one judgement or for the likelihood: one level, or the two ends between which it must lie
 * until more is assessed.
 *
 * <p>An open outcome is no guess: both ends can really come true, and every completion of the missing ratings lies
 * between them. Not every level between need be reachable.
 *
 * <p>Thread-safety: immutable.
 */
public sealed interface Outcome {

    /** One level, whatever the missing ratings turn out to be. */
    record Settled(Level level) implements Outcome {
        @Override
        public Level worst() {
            return level;
        }

        @Override
        public Level best() {
            return level;
        }

        @Override
        public String toString() {
            return level.label();
        }
    }

    /** Not settled yet: the outcome with all that is missing at its worst, and at its best. */
    record Open(Level worst, Level best) implements Outcome {
        public Open {
            if (!worst.isWorseThan(best)) {
                throw new IllegalArgumentException("""
                        An open outcome has a worse end and a better one, and this one has %s and %s.
                        Use Outcome.between, which settles equal ends.""".formatted(worst, best));
            }
        }

        @Override
        public String toString() {
            return worst.label() + " to " + best.label();
        }
    }

    /** The level with all that is missing at its worst. */
    Level worst();

    /** The level with all that is missing at its best. */
    Level best();

    /** Whether nothing that is missing can change the level. */
    default boolean isSettled() {
        return this instanceof Settled;
    }

    /** Whether the level is one of the ends or lies between them. */
    default boolean spans(Level level) {
        return !level.isWorseThan(worst()) && !best().isWorseThan(level);
    }

    /** Gives the answer of the one function that fits this outcome. */
    default <R> R fold(Function<Settled, R> onSettled, Function<Open, R> onOpen) {
        return this instanceof Settled settled ? onSettled.apply(settled) : onOpen.apply((Open) this);
    }

    /** Settled where the ends are equal, open otherwise. */
    static Outcome between(Level worst, Level best) {
        return worst.equals(best) ? new Settled(worst) : new Open(worst, best);
    }
}
