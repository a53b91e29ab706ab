package io.github.psadelivery.scoring.whatif.internal;

import java.util.BitSet;

/**
 * What has to happen so that one condition of a cap changes: so many of these items must cross a line.
 *
 * @param items those that can cross it and have not, by their places in the rubric; never changed
 * @param line the rank beneath the line
 * @param atLeast how many must cross, from 1 to all of them
 */
record Need(BitSet items, int line, int atLeast) {

    /** How many may stay where they are. */
    private int left() {
        return items.cardinality() - atLeast;
    }

    /** Whether this is met whenever the other is. */
    boolean isImpliedBy(Need other, Direction direction) {
        BitSet beyond = (BitSet) items.clone();
        beyond.andNot(other.items);
        return beyond.isEmpty() && other.left() <= left() && direction.isFartherOrSame(other.line, line);
    }

    boolean looksAt(Cell cell) {
        return items.get(cell.items().get(0));
    }
}
