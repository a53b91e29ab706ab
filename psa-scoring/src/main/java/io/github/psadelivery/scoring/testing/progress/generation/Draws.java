package io.github.psadelivery.scoring.testing.progress.generation;

import io.github.psadelivery.scoring.testing.generation.Choices;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes one choice after the other; those beyond the last are the simplest. Belongs to one thread. */
final class Draws {
    private final Choices choices;
    private int next;

    Draws(Choices choices) {
        this.choices = choices;
    }

    /** A whole number from 0, the simplest, to {@code bound - 1}. */
    int below(int bound) {
        int number = next < choices.numbers().size() ? choices.numbers().get(next) : 0;
        next++;
        return (int) (((long) number * bound) >>> 16);
    }

    boolean oneIn(int many) {
        return below(many) == many - 1;
    }

    /** A number of tenths, from one whole number to below another. */
    BigDecimal tenths(int least, int bound) {
        return BigDecimal.valueOf(least * 10L + below((bound - least) * 10), 1);
    }

    <T> Optional<T> perhaps(int many, Supplier<T> value) {
        return oneIn(many) ? Optional.of(value.get()) : Optional.empty();
    }
}
