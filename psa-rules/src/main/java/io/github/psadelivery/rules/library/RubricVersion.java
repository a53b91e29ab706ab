package io.github.psadelivery.rules.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version of a rubric as numbers with points between them, such as {@code 1.10}. Immutable and safe for threads.
 *
 * <p>Scale and direction: number by number from the left, higher is later; a number that is not there counts as 0. So
 * 1.9 is before 1.10, and 1 and 1.0 are the same version.
 *
 * <p>Range: one to eight numbers of at most nine digits each.
 *
 * <p>Absence: a text that is no such version gives none.
 *
 * @param numbers from the left
 */
public record RubricVersion(List<Integer> numbers) implements Comparable<RubricVersion> {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,7}");

    /** Takes the numbers, without the noughts at the end, which say nothing. */
    public RubricVersion {
        int size = numbers.size();
        while (size > 1 && numbers.get(size - 1) == 0) {
            size--;
        }
        numbers = List.copyOf(numbers.subList(0, size));
    }

    /** Reads a version; empty if the text is none. */
    public static Optional<RubricVersion> of(String text) {
        return Optional.of(text)
                .filter(version -> NUMBERS.matcher(version).matches())
                .map(version -> new RubricVersion(
                        Stream.of(version.split("\\.")).map(Integer::valueOf).toList()));
    }

    @Override
    public int compareTo(RubricVersion other) {
        int most = Math.max(numbers.size(), other.numbers.size());
        for (int index = 0; index < most; index++) {
            int difference = Integer.compare(number(index), other.number(index));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    @Override
    public String toString() {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
