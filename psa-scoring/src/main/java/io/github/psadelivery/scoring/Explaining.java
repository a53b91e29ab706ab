package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a verdict into reasons: which items set each cap off, and on what basis they have their levels. */
final class Explaining {
    private final Rubric rubric;
    private final Map<String, Watch> watchByCapId = new HashMap<>();
    private final Map<String, List<List<Watched>>> watchedSetsByJudgement = new HashMap<>();
    private final Trigger[][] unstatedByItem;

    /** A cap as a sentence, and which of its judgement's watched sets it looks at; rows that look at the same share one. */
    private record Watch(String sentence, int set) {}

    /** An item, by its place in the rubric, and the best rank at which it sets a cap off. */
    private record Watched(int item, int rank) {}

    Explaining(Rubric rubric) {
        this.rubric = rubric;
        this.unstatedByItem = rubric.items().stream().map(Explaining::unstated).toArray(Trigger[][]::new);
        rubric.tables().caps().forEach(cap -> watchByCapId.put(cap.id(), watch(cap)));
    }

    private static Trigger[] unstated(Item item) {
        return item.scale().stream()
                .flatMap(scale -> scale.levels().stream())
                .map(step -> Trigger.unstated(item, step.level()))
                .toArray(Trigger[]::new);
    }

    private Watch watch(Cap cap) {
        Map<Integer, Integer> rankByItem = new TreeMap<>();
        cap.conditions()
                .forEach(condition -> rubric.members(condition.of())
                        .forEach(item -> rankByItem.merge(
                                rubric.index(item.id()), condition.level().rank(), Math::max)));
        List<Watched> watched = rankByItem.entrySet().stream()
                .map(entry -> new Watched(entry.getKey(), entry.getValue()))
                .toList();
        List<List<Watched>> watchedSets =
                watchedSetsByJudgement.computeIfAbsent(cap.judgement(), judgement -> new ArrayList<>());
        if (!watchedSets.contains(watched)) {
            watchedSets.add(watched);
        }
        return new Watch(rubric.sentence(cap), watchedSets.indexOf(watched));
    }

    Reasons reasons(Verdict verdict, ItemRanks ranks, Ratings ratings, List<Item> assumed) {
        if (verdict.binding().isEmpty()) {
            return new Reasons(verdict.level(), List.of(), List.of(), assumed);
        }
        String judgement = verdict.binding().get(0).judgement();
        List<List<Watched>> watchedSets = watchedSetsByJudgement.getOrDefault(judgement, List.of());
        Sets sets = new Sets(watchedSets, newLists(watchedSets.size()));
        return new Reasons(
                verdict.level(),
                applied(verdict.binding(), ranks, ratings, sets),
                applied(verdict.others(), ranks, ratings, sets),
                assumed);
    }

    /** The watched sets of one judgement, and what set them off at one end, as far as it was asked for. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sets(
            List<List<Watched>> watched, @Nullable List<Trigger>[] triggers) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Trigger>[] newLists(int size) {
        return new List[size];
    }

    private List<AppliedCap> applied(List<Cap> caps, ItemRanks ranks, Ratings ratings, Sets sets) {
        AppliedCap[] applied = new AppliedCap[caps.size()];
        for (int place = 0; place < applied.length; place++) {
            Cap cap = caps.get(place);
            Watch watch = watchByCapId.get(cap.id());
            if (watch == null || cap.conditions().isEmpty()) {
                applied[place] = new AppliedCap(cap, rubric.sentence(cap), List.of());
                continue;
            }
            List<Trigger> triggers = sets.triggers()[watch.set()];
            if (triggers == null) {
                triggers = triggers(sets.watched().get(watch.set()), ranks, ratings);
                sets.triggers()[watch.set()] = triggers;
            }
            applied[place] = new AppliedCap(cap, watch.sentence(), triggers);
        }
        return List.of(applied);
    }

    private List<Trigger> triggers(List<Watched> watched, ItemRanks ranks, Ratings ratings) {
        int size = 0;
        for (Watched candidate : watched) {
            size += ranks.isAtOrBelow(candidate.item(), candidate.rank()) ? 1 : 0;
        }
        Trigger[] triggers = new Trigger[size];
        int place = 0;
        for (Watched candidate : watched) {
            if (ranks.isAtOrBelow(candidate.item(), candidate.rank())) {
                Trigger stated = ratings.stated(candidate.item());
                triggers[place++] =
                        stated != null ? stated : unstatedByItem[candidate.item()][ranks.rank(candidate.item())];
            }
        }
        return List.of(triggers);
    }
}
