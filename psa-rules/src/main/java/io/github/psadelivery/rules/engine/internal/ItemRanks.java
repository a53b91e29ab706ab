package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.Arrays;

/**
 * The level of every item of a rubric at one end of what is possible: one rank an item, by the item's place in
 * {@link Rubric#items()}. Filled by one thread, then only read.
 */
public final class ItemRanks {
    /** Stands where an item has no rank, because it does not apply. */
    public static final byte NOT_APPLICABLE = -1;
    /** Stands where an item is at or below no level. */
    public static final byte UNCAPPED = Scale.MOST_LEVELS;

    private final byte[] rankByItem;

    /** All items uncapped: at or below no level. */
    public ItemRanks(Rubric rubric) {
        rankByItem = new byte[rubric.items().size()];
        Arrays.fill(rankByItem, UNCAPPED);
    }

    private ItemRanks(byte[] rankByItem) {
        this.rankByItem = rankByItem;
    }

    public ItemRanks copy() {
        return new ItemRanks(rankByItem.clone());
    }

    public void set(int item, int rank) {
        rankByItem[item] = (byte) rank;
    }

    /** Takes the item out of every count and of the base of every share. */
    public void setNotApplicable(int item) {
        rankByItem[item] = NOT_APPLICABLE;
    }

    public boolean isApplicable(int item) {
        return rankByItem[item] != NOT_APPLICABLE;
    }

    /** Whether the item applies and is rated at this rank or worse. */
    public boolean isAtOrBelow(int item, int rank) {
        return rankByItem[item] <= rank && rankByItem[item] != NOT_APPLICABLE;
    }

    /** The same as a number: 1 if so, else 0. */
    long bitIfAtOrBelow(int item, int rank) {
        // As an unsigned number, not applicable is above every rank.
        return 1L - ((rank - Byte.toUnsignedInt(rankByItem[item])) >>> (Integer.SIZE - 1));
    }

    /** The rank, where it is one of a level: not for items that do not apply or that nothing caps. */
    public int rank(int item) {
        return rankByItem[item];
    }
}
