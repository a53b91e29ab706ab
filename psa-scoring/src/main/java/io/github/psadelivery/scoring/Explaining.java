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
import java.util.ArrayList;
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
    private final Ends.End.Unstated unstated;

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

        int size() {
            return items.length;
        }

        /** The place of the first item that is at or below its rank, from a place on; the size if there is none. */
        int next(int from, ItemRanks at) {
            int place = from;
            while (place < items.length && !at.isAtOrBelow(items[place], ranks[place])) {
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
        this.unstated = new Ends.End.Unstated(rubric);
        Map<Watched, Watched> shared = new HashMap<>();
        rubric.tables().caps().forEach(cap -> watchByCapId.put(cap.id(), watch(cap, shared)));
    }

    private Watch watch(Cap cap, Map<Watched, Watched> shared) {
        Map<Integer, Integer> rankByItem = new TreeMap<>();
        cap.conditions()
                .forEach(condition -> rubric.members(condition.of())
                        .forEach(item -> rankByItem.merge(
                                rubric.index(item.id()), condition.level().rank(), Math::max)));
        return new Watch(rubric.sentence(cap), shared.computeIfAbsent(new Watched(rankByItem), watched -> watched));
    }

    Reasons reasons(Verdict verdict, Ends.End end, List<Item> assumed) {
        if (verdict.binding().isEmpty()) {
            return new Reasons(verdict.level(), List.of(), List.of(), assumed);
        }
        List<AppliedCap> binding = applied(verdict.binding(), List.of(), end);
        List<AppliedCap> others = applied(verdict.others(), binding, end);
        return new Reasons(verdict.level(), binding, others, assumed);
    }

    private List<AppliedCap> applied(List<Cap> caps, List<AppliedCap> binding, Ends.End end) {
        if (caps.isEmpty()) {
            return List.of();
        }
        AppliedCap first = applied(caps.get(0), null, binding, end);
        if (caps.size() == 1) {
            return List.of(first);
        }
        AppliedCap second = applied(caps.get(1), first, binding, end);
        if (caps.size() == 2) {
            return List.of(first, second);
        }
        AppliedCap[] applied = new AppliedCap[caps.size()];
        applied[0] = first;
        applied[1] = second;
        for (int place = 2; place < applied.length; place++) {
            applied[place] = applied(caps.get(place), applied[place - 1], binding, end);
        }
        return FixedList.over(applied);
    }

    /** A cap shares the list of what set it off with the one before it, or with one that binds, if they look at the same. */
    private AppliedCap applied(Cap cap, @Nullable AppliedCap before, List<AppliedCap> binding, Ends.End end) {
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
        return new AppliedCap(cap, watch.sentence(), triggers(watch.set(), end));
    }

    @SuppressWarnings("ReferenceEquality") // rows that look at the same share one set
    private boolean watches(AppliedCap applied, Watched set) {
        Watch watch = watchByCapId.get(applied.cap().id());
        return watch != null && watch.set() == set;
    }

    /** What set a set of items off at one end: what is stated, and what is derived or assumed. */
    private List<Trigger> triggers(Watched watched, Ends.End end) {
        int first = watched.next(0, end.ranks());
        int second = watched.next(first + 1, end.ranks());
        if (second == watched.size()) {
            return one(watched.items()[first], end);
        }
        if (watched.next(second + 1, end.ranks()) == watched.size()) {
            return List.of(trigger(watched, first, end), trigger(watched, second, end));
        }
        return rubric.items().size() <= MaskedList.MOST_ELEMENTS ? masked(watched, end) : listed(watched, end);
    }

    private List<Trigger> one(int item, Ends.End end) {
        Trigger trigger = end.trigger(item, unstated);
        return trigger.rating().isPresent()
                ? List.of(trigger)
                : unstated.list(item, end.ranks().rank(item));
    }

    private Trigger trigger(Watched watched, int place, Ends.End end) {
        return end.trigger(watched.items()[place], unstated);
    }

    private List<Trigger> masked(Watched watched, Ends.End end) {
        long mask = 0;
        for (int place = watched.next(0, end.ranks());
                place < watched.size();
                place = watched.next(place + 1, end.ranks())) {
            int item = watched.items()[place];
            end.keepTrigger(item, unstated);
            mask |= 1L << item;
        }
        return MaskedList.of(end.triggers(), mask);
    }

    private List<Trigger> listed(Watched watched, Ends.End end) {
        List<Trigger> triggers = new ArrayList<>();
        for (int place = watched.next(0, end.ranks());
                place < watched.size();
                place = watched.next(place + 1, end.ranks())) {
            triggers.add(trigger(watched, place, end));
        }
        return List.copyOf(triggers);
    }
}
