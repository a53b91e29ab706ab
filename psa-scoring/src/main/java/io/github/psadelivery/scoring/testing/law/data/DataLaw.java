package io.github.psadelivery.scoring.testing.law.data;

import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.Optional;

/**
 * A sentence that is true of every good way to do something, for every case. Its number is in one row with those of the
 * laws of scorers, and is for ever.
 *
 * <p>Thread-safety: immutable.
 *
 * @param <S> what the law is held against
 * @param <C> on what it is held
 */
public abstract class DataLaw<S, C> {
    private final int number;
    private final Strength strength;
    private final String title;

    /** Takes the number of the law, how much it matters and its sentence without a full stop. */
    protected DataLaw(int number, Strength strength, String title) {
        this.number = number;
        this.strength = strength;
        this.title = title;
    }

    /** How the law is broken on this case; empty if it holds, or says nothing about it. */
    public abstract Optional<Violation> violation(S subject, C given);

    /** The number that people quote, such as {@code L23}. */
    public final String number() {
        return "L" + number;
    }

    public final Strength strength() {
        return strength;
    }

    /** The law as a sentence without a full stop. */
    public final String title() {
        return title;
    }

    /** Gives number and sentence. */
    @Override
    public final String toString() {
        return number() + " " + title;
    }
}
