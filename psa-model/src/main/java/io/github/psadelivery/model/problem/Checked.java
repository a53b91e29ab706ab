package io.github.psadelivery.model.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading or checking data: the value, or every problem that stood in its way. Warnings may stand beside a
 * value. Immutable, and safe for threads when the value is.
 *
 * @param value present when no problem is an error
 * @param problems all of them, in the order of their places
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() == isAnyError(problems)) {
            throw new IllegalArgumentException("""
                    A checked value is there exactly when no problem is an error, and here value is %s and problems are %s.
                    Use Checked.of or Checked.rejected.""".formatted(value, problems));
        }
    }

    /** A loop, not a stream: every scored assessment passes here. */
    private static boolean isAnyError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return true;
            }
        }
        return false;
    }

    /** A value that is good, perhaps with warnings. */
    public static <T> Checked<T> of(T value, List<Problem> warnings) {
        return new Checked<>(Optional.of(value), warnings);
    }

    /** No value: at least one of the problems is an error. */
    public static <T> Checked<T> rejected(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** The value, if no problem is an error. */
    public T orThrow() {
        return value.orElseThrow(() -> new ProblemException(problems));
    }

    /** Gives the answer of the one function that fits: the value, or the problems. */
    public <R> R fold(Function<T, R> onValue, Function<List<Problem>, R> onRejected) {
        return value.map(onValue).orElseGet(() -> onRejected.apply(problems));
    }
}
