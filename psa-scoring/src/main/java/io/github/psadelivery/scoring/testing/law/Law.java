package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import java.util.Optional;

/**
 * A sentence that is true of every good scorer, for every assessment.
 *
 * <p>A number is for ever: a new law gets the next one, and a number is never used again.
 *
 * <p>Thread-safety: laws are immutable. A trial may remember scorers, and belongs to one thread.
 */
public abstract class Law {
    private final int number;
    private final Strength strength;
    private final String title;

    /** Takes the number of the law, how much it matters and its sentence without a full stop. */
    protected Law(int number, Strength strength, String title) {
        this.number = number;
        this.strength = strength;
        this.title = title;
    }

    /** The law, ready to be held against one assessment after the other. */
    @FunctionalInterface
    public interface Trial {
        /** How the law is broken on this assessment; empty if it holds, or says nothing about it. */
        Optional<Violation> violation(Assessment assessment);
    }

    /** Gets ready to hold this law; may build other scorers for it. */
    public abstract Trial on(Tested tested);

    /** Why this law cannot be held against what is tested; empty if it can. */
    public Optional<String> reasonToSkip(Tested tested) {
        return Optional.empty();
    }

    /** The number that people quote, such as {@code L03}. */
    public final String number() {
        return number < 10 ? "L0" + number : "L" + number;
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
