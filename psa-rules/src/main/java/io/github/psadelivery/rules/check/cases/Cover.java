package io.github.psadelivery.rules.check.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Searches the fewest of some sets that hold everything that is wanted, by branch and bound. */
final class Cover {
    private static final int MOST_STEPS = 200_000;

    private final List<BitSet> sets;
    private List<BitSet> best;
    private int steps;

    private Cover(List<BitSet> sets, BitSet wanted) {
        this.sets = withoutSubsets(sets, wanted);
        this.best = greedy(wanted);
        search(wanted, new ArrayList<>());
    }

    /**
     * The sets chosen.
     *
     * @param isFewest whether it is proved that fewer do not do
     */
    record Chosen(List<BitSet> sets, boolean isFewest) {}

    static Chosen of(List<BitSet> sets, BitSet wanted) {
        Cover cover = new Cover(sets, wanted);
        return new Chosen(cover.best, cover.steps < MOST_STEPS);
    }

    private static List<BitSet> withoutSubsets(List<BitSet> sets, BitSet wanted) {
        List<BitSet> kept = new ArrayList<>();
        for (BitSet set : sets) {
            BitSet useful = and(set, wanted);
            if (!useful.isEmpty() && kept.stream().noneMatch(other -> holds(other, useful))) {
                kept.removeIf(other -> holds(useful, other));
                kept.add(useful);
            }
        }
        return kept;
    }

    private List<BitSet> greedy(BitSet wanted) {
        List<BitSet> chosen = new ArrayList<>();
        BitSet left = (BitSet) wanted.clone();
        while (!left.isEmpty()) {
            BitSet most = sets.get(0);
            for (BitSet set : sets) {
                most = and(set, left).cardinality() > and(most, left).cardinality() ? set : most;
            }
            chosen.add(most);
            left.andNot(most);
        }
        return chosen;
    }

    private void search(BitSet left, List<BitSet> chosen) {
        if (left.isEmpty()) {
            best = chosen.size() < best.size() ? List.copyOf(chosen) : best;
            return;
        }
        int most = sets.stream()
                .mapToInt(set -> and(set, left).cardinality())
                .max()
                .orElse(1);
        int needed = (left.cardinality() + most - 1) / most;
        if (chosen.size() + needed >= best.size() || ++steps >= MOST_STEPS) {
            return;
        }
        int rarest = rarest(left);
        for (BitSet set : sets) {
            if (set.get(rarest)) {
                BitSet rest = (BitSet) left.clone();
                rest.andNot(set);
                chosen.add(set);
                search(rest, chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private int rarest(BitSet left) {
        int rarest = left.nextSetBit(0);
        long fewest = Long.MAX_VALUE;
        for (int bit = rarest; bit >= 0; bit = left.nextSetBit(bit + 1)) {
            int wanted = bit;
            long holding = sets.stream().filter(set -> set.get(wanted)).count();
            if (holding < fewest) {
                rarest = bit;
                fewest = holding;
            }
        }
        return rarest;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Whether the one has all of the other. */
    static boolean holds(BitSet one, BitSet other) {
        BitSet rest = (BitSet) other.clone();
        rest.andNot(one);
        return rest.isEmpty();
    }
}
