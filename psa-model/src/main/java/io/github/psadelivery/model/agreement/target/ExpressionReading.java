package io.github.psadelivery.model.agreement.target;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading an expression over the elements of a target.
 *
 * <p>Thread-safety: immutable.
 */
public sealed interface ExpressionReading {

    /** The words make sense. */
    record Understood(ElementCondition meaning) implements ExpressionReading {}

    /**
     * The words make no sense.
     *
     * @param column where the first wrong sign stands, with 1 for the first sign
     * @param message what is wrong, as a plain sentence
     * @param advice what to do, as a plain sentence
     */
    record Unreadable(int column, String message, String advice) implements ExpressionReading {}

    /** Gives the answer of the one function that fits. */
    default <R> R fold(Function<Understood, R> onUnderstood, Function<Unreadable, R> onUnreadable) {
        return this instanceof Understood understood
                ? onUnderstood.apply(understood)
                : onUnreadable.apply((Unreadable) this);
    }

    /** Gives the condition, or empty if the words make no sense. */
    default Optional<ElementCondition> condition() {
        return fold(understood -> Optional.of(understood.meaning()), unreadable -> Optional.empty());
    }

    /**
     * Gives the condition.
     *
     * @throws IllegalArgumentException if the words make no sense; the message says where and why
     */
    default ElementCondition orThrow() {
        return fold(Understood::meaning, unreadable -> {
            throw new IllegalArgumentException(
                    "column %s: %s %s".formatted(unreadable.column(), unreadable.message(), unreadable.advice()));
        });
    }
}
