package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import io.github.psadelivery.scoring.explanation.internal.MaskedList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a verdict into reasons: which items set each cap off, and on what basis they have their levels. */
final class Explaining {
    private final Rubric rubric;
    private final Map<String, Watch> watchByCapId = new HashMap<>();
    private final Trigger[][] unstatedByItem;

    /** A cap as a sentence, and what it looks at; rows that look at the same share one set. */
    private record Watch(String sentence, Watched set) {}

    /** Items, by their places in the rubric, and the best rank at which each sets a cap off. */
    private static final class Watched {
        private final int[] items;
        private final int[] ranks;

        Watched(Map<Integer, Integer> rankByItem) {
            items = rankByItem.keySet().stream().mapToInt(item -> item).toArray();
            ranks = rankByItem.values().stream().mapToInt(rank -> rank).toArray();
        }

        int[] items() {
            return items;
        }

        int[] ranks() {
            return ranks;
        }

        /** The place of the first item that is set off, from a place on; there is one. */
        int next(int from, ItemRanks at) {
            int place = from;
            while (!at.isAtOrBelow(items[place], ranks[place])) {
                place++;
            }
            return place;
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

    Explaining(Rubric rubric) {
        this.rubric = rubric;
        this.unstatedByItem = rubric.items().stream().map(Explaining::unstated).toArray(Trigger[][]::new);
        Map<Watched, Watched> shared = new HashMap<>();
        rubric.tables().caps().forEach(cap -> watchByCapId.put(cap.id(), watch(cap, shared)));
    }

    private static Trigger[] unstated(Item item) {
        return item.scale().stream()
                .flatMap(scale -> scale.levels().stream())
                .map(step -> Trigger.unstated(item, step.level()))
                .toArray(Trigger[]::new);
    }

    private Watch watch(Cap cap, Map<Watched, Watched> shared) {
        Map<Integer, Integer> rankByItem = new TreeMap<>();
        cap.conditions()
                .forEach(condition -> rubric.members(condition.of())
                        .forEach(item -> rankByItem.merge(
                                rubric.index(item.id()), condition.level().rank(), Math::max)));
        return new Watch(rubric.sentence(cap), shared.computeIfAbsent(new Watched(rankByItem), watched -> watched));
    }

    Reasons reasons(Verdict verdict, ItemRanks ranks, Ratings ratings, List<Item> assumed) {
        if (verdict.binding().isEmpty()) {
            return new Reasons(verdict.level(), List.of(), List.of(), assumed);
        }
        List<AppliedCap> binding = applied(verdict.binding(), List.of(), ranks, ratings);
        List<AppliedCap> others = applied(verdict.others(), binding, ranks, ratings);
        return new Reasons(verdict.level(), binding, others, assumed);
    }

    private List<AppliedCap> applied(List<Cap> caps, List<AppliedCap> binding, ItemRanks ranks, Ratings ratings) {
        if (caps.isEmpty()) {
            return List.of();
        }
        AppliedCap first = applied(caps.get(0), null, binding, ranks, ratings);
        if (caps.size() == 1) {
            return List.of(first);
        }
        AppliedCap second = applied(caps.get(1), first, binding, ranks, ratings);
        if (caps.size() == 2) {
            return List.of(first, second);
        }
        AppliedCap[] applied = new AppliedCap[caps.size()];
        applied[0] = first;
        applied[1] = second;
        for (int place = 2; place < applied.length; place++) {
            applied[place] = applied(caps.get(place), applied[place - 1], binding, ranks, ratings);
        }
        return FixedList.over(applied);
    }

    /** A cap shares the list of what set it off with the one before it, or with one that binds, if they look at the same. */
    private AppliedCap applied(
            Cap cap, @Nullable AppliedCap before, List<AppliedCap> binding, ItemRanks ranks, Ratings ratings) {
        Watch watch = watchByCapId.get(cap.id());
        if (watch == null || cap.conditions().isEmpty()) {
            return new AppliedCap(cap, rubric.sentence(cap), List.of());
        }
        if (before != null && watches(before, watch.set())) {
            return new AppliedCap(cap, watch.sentence(), before.triggers());
        }
        for (int place = 0; place < binding.size(); place++) {
            if (watches(binding.get(place), watch.set())) {
                return new AppliedCap(cap, watch.sentence(), binding.get(place).triggers());
            }
        }
        return new AppliedCap(cap, watch.sentence(), triggers(watch.set(), ranks, ratings));
    }

    @SuppressWarnings("ReferenceEquality") // rows that look at the same share one set
    private boolean watches(AppliedCap applied, Watched set) {
        Watch watch = watchByCapId.get(applied.cap().id());
        return watch != null && watch.set() == set;
    }

    /** What set a set of items off at one end: what is stated, and what is derived or assumed. */
    private List<Trigger> triggers(Watched watched, ItemRanks ranks, Ratings ratings) {
        int size = 0;
        int stated = 0;
        long mask = 0;
        for (int place = 0; place < watched.items().length; place++) {
            int item = watched.items()[place];
            if (ranks.isAtOrBelow(item, watched.ranks()[place])) {
                size++;
                stated += ratings.stated(item) == null ? 0 : 1;
                mask |= 1L << item;
            }
        }
        if (size == 1) {
            return List.of(trigger(watched.items()[watched.next(0, ranks)], ranks, ratings));
        }
        if (stated == size && unstatedByItem.length <= MaskedList.MOST_ELEMENTS) {
            return MaskedList.of(ratings.statedByItem(), mask);
        }
        Trigger[] triggers = new Trigger[size];
        int place = -1;
        for (int found = 0; found < size; found++) {
            place = watched.next(place + 1, ranks);
            triggers[found] = trigger(watched.items()[place], ranks, ratings);
        }
        return FixedList.over(triggers);
    }

    private Trigger trigger(int item, ItemRanks ranks, Ratings ratings) {
        Trigger stated = ratings.stated(item);
        return stated != null ? stated : unstatedByItem[item][ranks.rank(item)];
    }
}
