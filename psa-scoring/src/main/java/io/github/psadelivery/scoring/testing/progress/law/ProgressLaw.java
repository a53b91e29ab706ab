package io.github.psadelivery.scoring.testing.progress.law;

import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import java.util.Optional;

/**
 * A sentence that is true of every good way of computing progress, for every register and day.
 *
 * <p>A number is for ever: laws of progress begin at 30, and a number is never used again.
 *
 * <p>Thread-safety: laws are immutable.
 */
public abstract class ProgressLaw {
    private final int number;
    private final Strength strength;
    private final String title;

    /** Takes the number of the law, how much it matters and its sentence without a full stop. */
    protected ProgressLaw(int number, Strength strength, String title) {
        this.number = number;
        this.strength = strength;
        this.title = title;
    }

    /** How the law is broken on this case; empty if it holds, or says nothing about it. */
    public abstract Optional<ProgressViolation> violation(TestedProgress tested, RegisterCase example);

    /** The number that people quote, such as {@code L30}. */
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
