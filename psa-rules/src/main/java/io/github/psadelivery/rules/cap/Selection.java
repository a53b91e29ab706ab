package io.github.psadelivery.rules.cap;

import java.util.function.Function;

/**
 * The items that a condition looks at: the column {@code of} of {@code rules.csv}, either one item by its id or
 * {@code areas of X} for a judgement or a group X. Equality is written out, since linking a record's own is a part of a
 * cold start that can be felt.
 */
public sealed interface Selection {

    /** One item, by id. */
    record One(String item) implements Selection {
        @Override
        public String toString() {
            return item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof One one && one.item.equals(item);
        }

        @Override
        public int hashCode() {
            return item.hashCode();
        }
    }

    /** All areas beneath one judgement or group, by its id. */
    record AreasOf(String item) implements Selection {
        @Override
        public String toString() {
            return PREFIX + item;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AreasOf areas && areas.item.equals(item);
        }

        @Override
        public int hashCode() {
            return ~item.hashCode();
        }
    }

    /** What an author writes before the judgement or group. */
    String PREFIX = "areas of ";

    /** The id of the one item, or of the judgement or group. */
    String item();

    /** Reads {@code areas of planning} or {@code stage}; every text is one or the other. */
    static Selection parse(String text) {
        String words = text.strip();
        return words.startsWith(PREFIX)
                ? new AreasOf(words.substring(PREFIX.length()).strip())
                : new One(words);
    }

    /** Gives the answer of the one function that fits this selection. */
    default <R> R fold(Function<One, R> onOne, Function<AreasOf, R> onAreasOf) {
        return this instanceof One one ? onOne.apply(one) : onAreasOf.apply((AreasOf) this);
    }
}
