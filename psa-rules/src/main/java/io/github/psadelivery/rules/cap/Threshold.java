package io.github.psadelivery.rules.cap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of the items that a cap looks at must be at or below its level: the column {@code at least} of
 * {@code rules.csv}.
 *
 * <p>Written as a whole number ({@code 2}), {@code all}, or a share of the applicable items: {@code half}, {@code 2/3},
 * {@code 60%} for that share or more, {@code over half} or {@code over 60%} for more than it. Shares are exact; nothing
 * is rounded. A threshold is never reached where nothing is applicable.
 */
public sealed interface Threshold {

    /** A whole number of items, 1 or more. */
    record Count(int items) implements Threshold {
        public Count {
            if (items < 1) {
                throw new IllegalArgumentException("""
                        A threshold counts at least 1 item, and this one counts %s.
                        Maybe every rating should do: then the cap has no condition, and the scale itself should change.""".formatted(items));
            }
        }

        @Override
        public boolean isReachedBy(int count, int applicable) {
            return count >= items;
        }

        @Override
        public String toString() {
            return Integer.toString(items);
        }
    }

    /** Each applicable item. */
    record All() implements Threshold {
        @Override
        public boolean isReachedBy(int count, int applicable) {
            return applicable > 0 && count == applicable;
        }

        @Override
        public String toString() {
            return "all";
        }
    }

    /**
     * A share of the applicable items, more than 0 and at most 1.
     *
     * @param words the share as its author wrote it, without {@code over}
     * @param over whether more than the share is needed, and the share itself is not enough
     */
    record Share(int numerator, int denominator, String words, boolean over) implements Threshold {
        public Share {
            if (numerator < 1 || numerator > denominator || (over && numerator == denominator)) {
                throw new IllegalArgumentException("""
                        A share lies above 0 and is at most the whole, and %s%s/%s is not.
                        Write a share such as half, 2/3, 60%% or over half; for the whole write all.""".formatted(over ? "over " : "", numerator, denominator));
            }
        }

        @Override
        public boolean isReachedBy(int count, int applicable) {
            long reached = (long) count * denominator;
            long needed = (long) applicable * numerator;
            return applicable > 0 && (over ? reached > needed : reached >= needed);
        }

        @Override
        public String toString() {
            return over ? "over " + words : words;
        }
    }

    /** Tells whether {@code count} of {@code applicable} items are enough. */
    boolean isReachedBy(int count, int applicable);

    /** Whether the number of applicable items matters, and not only the count. */
    default boolean needsApplicable() {
        return !(this instanceof Count);
    }

    /**
     * Reads a threshold; empty when the words are none.
     *
     * <p>Example: {@code Threshold.parse("over half")}.
     *
     * @throws IllegalArgumentException for a share of nothing or of more than the whole, and for a count of 0
     */
    static Optional<Threshold> parse(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.equals("all")) {
            return Optional.of(new All());
        }
        Matcher count = Reading.COUNT.matcher(words);
        if (count.matches()) {
            return Optional.of(new Count(Integer.parseInt(words)));
        }
        boolean over = words.startsWith("over ");
        return share(over ? words.substring(5).strip() : words, over);
    }

    private static Optional<Threshold> share(String words, boolean over) {
        if (words.equals("half")) {
            return Optional.of(new Share(1, 2, words, over));
        }
        Matcher fraction = Reading.FRACTION.matcher(words);
        if (fraction.matches()) {
            int numerator = Integer.parseInt(fraction.group(1));
            return Optional.of(new Share(numerator, Integer.parseInt(fraction.group(2)), words, over));
        }
        Matcher percent = Reading.PERCENT.matcher(words);
        if (percent.matches()) {
            int tenths = new BigDecimal(percent.group(1)).scaleByPowerOfTen(1).intValueExact();
            return Optional.of(new Share(tenths, 1000, words, over));
        }
        return Optional.empty();
    }

    /** The forms in which thresholds are written. */
    final class Reading {
        private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
        private static final Pattern FRACTION = Pattern.compile("(\\d{1,4}) ?/ ?(\\d{1,4})");
        private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d)?) ?%");

        private Reading() {}
    }
}
