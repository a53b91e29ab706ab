package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the rules say of one judgement in one state. Immutable, and shared by every score that meets the state.
 */
public final class Verdict {
    private final Level level;
    private final int rank;
    private final List<Row> binding;
    private final List<Row> others;
    private final int[] firstLike;

    /**
     * Keeps what was said.
     *
     * @param level the lowest ceiling, or the best level where no cap applies
     * @param binding the rows whose ceiling is that level, in the order of the table
     * @param others the rows that applied without binding, in the order of the table
     */
    Verdict(Level level, List<Row> binding, List<Row> others) {
        this.level = level;
        this.rank = level.rank();
        this.binding = List.copyOf(binding);
        this.others = List.copyOf(others);
        this.firstLike = new int[binding.size() + others.size()];
        for (int place = 0; place < firstLike.length; place++) {
            while (!row(firstLike[place]).watched().equals(row(place).watched())) {
                firstLike[place]++;
            }
        }
    }

    private Row row(int place) {
        return place < binding.size() ? binding.get(place) : others.get(place - binding.size());
    }

    public Level level() {
        return level;
    }

    /** The rank of the level. */
    public int rank() {
        return rank;
    }

    /** The caps that bind. */
    public List<Cap> binding() {
        return binding.stream().map(Row::cap).toList();
    }

    /** The caps that applied without binding. */
    public List<Cap> others() {
        return others.stream().map(Row::cap).toList();
    }

    /** The same caps as {@link #binding}, with what they look at. */
    public List<Row> bindingRows() {
        return binding;
    }

    /** The same caps as {@link #others}, with what they look at. */
    public List<Row> otherRows() {
        return others;
    }

    /**
     * The place of the first row that looks at the same as the one at a place; its own place if it is the first itself.
     *
     * @param place counted through the rows that bind, and on through the others
     */
    public int firstLike(int place) {
        return firstLike[place];
    }

    /**
     * A cap as the engine knows it; each row of a rubric is one object.
     *
     * @param sentence the cap as a sentence
     * @param watched what it looks at; rows that look at the same share one object
     */
    public record Row(Cap cap, String sentence, Watched watched) {

        static Row of(Cap cap, Rubric rubric, Map<Watched, Watched> shared) {
            Map<Integer, Integer> rankByItem = new TreeMap<>();
            cap.conditions()
                    .forEach(condition -> rubric.members(condition.of())
                            .forEach(item -> rankByItem.merge(
                                    rubric.index(item.id()), condition.level().rank(), Math::max)));
            Watched watched = new Watched(rankByItem);
            return new Row(cap, rubric.sentence(cap), shared.computeIfAbsent(watched, same -> same));
        }
    }

    /** Items, by their places in the rubric, and the best rank at which each sets a cap off. */
    public static final class Watched {
        private final int[] items;
        private final int[] ranks;

        private Watched(Map<Integer, Integer> rankByItem) {
            items = rankByItem.keySet().stream().mapToInt(item -> item).toArray();
            ranks = rankByItem.values().stream().mapToInt(rank -> rank).toArray();
        }

        /** How many items are looked at; none by a rule of free DRL. */
        public int size() {
            return items.length;
        }

        /** The place in the rubric of one of the items looked at. */
        public int item(int place) {
            return items[place];
        }

        /**
         * Which of up to 64 items, from a place on, are at or below their rank: the lowest bit is for the first. Bits, not
         * branches, since ratings are as good as random to a processor.
         */
        public long bits(int from, ItemRanks at) {
            long bits = 0;
            int count = Math.min(items.length - from, Long.SIZE);
            for (int place = 0; place < count; place++) {
                bits |= at.bitIfAtOrBelow(items[from + place], ranks[from + place]) << place;
            }
            return bits;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Watched watched
                    && Arrays.equals(watched.items, items)
                    && Arrays.equals(watched.ranks, ranks);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(items) + Arrays.hashCode(ranks);
        }
    }
}
