package io.github.psadelivery.scoring.testing.generation;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Whole numbers that decide, slot by slot, what is made up. A smaller number means a simpler choice, so whoever lowers
 * numbers (as jqwik does when it shrinks) gets simpler values.
 *
 * <p>Range: each number is from 0 to {@link #MOST}. A slot beyond the last one counts as 0.
 *
 * <p>Thread-safety: immutable.
 *
 * @param numbers the numbers, slot by slot
 */
public record Choices(List<Integer> numbers) {
    /** The greatest number of a slot. */
    public static final int MOST = 0xFFFF;

    /** Copies the numbers. */
    public Choices {
        numbers = List.copyOf(numbers);
        if (numbers.stream().anyMatch(number -> number < 0 || number > MOST)) {
            throw new IllegalArgumentException("""
                    Choices are whole numbers from 0 to %s, and these are %s.
                    Bring them into that range.""".formatted(MOST, numbers));
        }
    }

    /** The choices with a number in the stream of a seed. */
    public static Choices seeded(long seed, long number, int slots) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        return new Choices(random.ints(slots, 0, MOST + 1).boxed().toList());
    }

    /** One of so many things: 0, the simplest, up to {@code bound - 1}; each is equally likely. */
    public int pick(int slot, int bound) {
        return slot < numbers.size() ? (int) (((long) numbers.get(slot) * bound) >>> 16) : 0;
    }

    /** One of these things; the first is the simplest. */
    public <T> T pick(int slot, List<T> things) {
        return things.get(pick(slot, things.size()));
    }
}
