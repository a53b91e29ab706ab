package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.engine.Tally;
import io.github.psadelivery.rules.rubric.Rubric;

/** One tally that rules ask for: these items, at this level or worse. */
final class Slot {
    private final Selection selection;
    private final int[] members;
    private final int rank;
    private final String level;

    private Slot(Selection selection, int[] members, int rank, String level) {
        this.selection = selection;
        this.members = members;
        this.rank = rank;
        this.level = level;
    }

    static Slot of(Selection selection, int rank, Rubric rubric) {
        int[] members = rubric.members(selection).stream()
                .mapToInt(item -> rubric.index(item.id()))
                .toArray();
        String level = rubric.scaleOf(selection).at(rank).label();
        return new Slot(selection, members, rank, level);
    }

    /** The places of the items counted. */
    int[] members() {
        return members;
    }

    int rank() {
        return rank;
    }

    Tally tally(ItemRanks ranks) {
        int count = 0;
        int applicable = 0;
        for (int member : members) {
            count += ranks.isAtOrBelow(member, rank) ? 1 : 0;
            applicable += ranks.isApplicable(member) ? 1 : 0;
        }
        return new Tally(selection.toString(), level, count, applicable);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.selection.equals(selection) && slot.rank == rank;
    }

    @Override
    public int hashCode() {
        return selection.hashCode() * 31 + rank;
    }
}
