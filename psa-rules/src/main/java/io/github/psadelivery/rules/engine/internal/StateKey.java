package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.rubric.Scale;
import java.util.Arrays;
import java.util.List;

/**
 * Packs the tallies that a judgement's rows use into one number, so that a state is looked up without making its tallies
 * first. Each tally has its own run of bits, and each item adds, by its rank, an amount worked out beforehand. Ratings
 * that no row tells apart give the same key.
 */
final class StateKey {
    private static final int RANKS = Scale.MOST_LEVELS + 2;

    private final int[] items;
    /** By place in {@code items}, then by rank + 1: ranks run from not applicable (-1) to uncapped. */
    private final long[] amounts;

    private int bitsUsed;

    /**
     * Works out what each item adds.
     *
     * @param slots the tallies whose count a row uses
     * @param bases the tallies whose number of applicable items a row uses too
     */
    StateKey(List<Slot> slots, List<Slot> bases) {
        items = slots.stream()
                .flatMapToInt(slot -> Arrays.stream(slot.members()))
                .distinct()
                .toArray();
        amounts = new long[items.length * RANKS];
        slots.forEach(slot -> addCountOf(slot, slot.rank()));
        bases.forEach(slot -> addCountOf(slot, ItemRanks.UNCAPPED));
    }

    private void addCountOf(Slot slot, int upToRank) {
        for (int place = 0; place < items.length; place++) {
            int item = items[place];
            boolean counted = Arrays.stream(slot.members()).anyMatch(member -> member == item);
            for (int rank = 0; counted && rank <= upToRank; rank++) {
                amounts[place * RANKS + rank + 1] += 1L << bitsUsed;
            }
        }
        bitsUsed += Integer.SIZE - Integer.numberOfLeadingZeros(slot.members().length);
    }

    /** Whether all tallies fit into one number; where they do not, Drools is simply asked each time. */
    boolean isExact() {
        return bitsUsed < Long.SIZE;
    }

    long of(ItemRanks ranks) {
        long key = 0;
        for (int place = 0; place < items.length; place++) {
            key += amounts[place * RANKS + ranks.rank(items[place]) + 1];
        }
        return key;
    }
}
