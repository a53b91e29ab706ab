package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds most items back: for each cap and for each area, judgement or input how many likelihoods it binds. A cap
 * binds where its ceiling is the likelihood's level, or the level of a derived judgement that binds the likelihood; what
 * set such a cap off holds the item back. What is missing stands at its worst. Immutable.
 *
 * @param results how many results were looked at
 * @param caps the caps that bind some likelihood, the one that binds most of them first, then in the order of the table
 * @param items what set them off, likewise, then in the order of the rubric
 */
public record HoldingBack(int results, List<CapCount> caps, List<ItemCount> items) {
    public HoldingBack {
        caps = List.copyOf(caps);
        items = List.copyOf(items);
    }

    /** A cap, and the ids of the subjects that it holds back, in the order given. */
    public record CapCount(Cap cap, List<String> subjects) {
        public CapCount {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * An area, judgement or input, and whom it holds back.
     *
     * @param subjects the ids of the subjects, in the order given
     * @param assumed how many of them do not state it, so that it stands at its worst
     */
    public record ItemCount(Item item, List<String> subjects, int assumed) {
        public ItemCount {
            subjects = List.copyOf(subjects);
        }
    }

    /** Counts over some results by one rubric; each result counts once for a cap and once for an item. */
    public static HoldingBack of(Rubric rubric, List<Scored> results) {
        Map<Cap, List<String>> subjectsByCap = new HashMap<>();
        Map<Item, List<String>> subjectsByItem = new HashMap<>();
        Map<Item, Integer> assumedByItem = new HashMap<>();
        for (Scored scored : results) {
            Map<Item, Boolean> isAssumedByItem = new LinkedHashMap<>();
            for (AppliedCap applied : binding(scored)) {
                add(subjectsByCap, applied.cap(), scored);
                applied.triggers().stream()
                        .filter(trigger -> trigger.basis() != Trigger.Basis.DERIVED)
                        .forEach(trigger ->
                                isAssumedByItem.put(trigger.item(), trigger.basis() == Trigger.Basis.ASSUMED));
            }
            isAssumedByItem.forEach((item, isAssumed) -> {
                add(subjectsByItem, item, scored);
                assumedByItem.merge(item, isAssumed ? 1 : 0, Integer::sum);
            });
        }
        List<CapCount> caps = new ArrayList<>();
        rubric.tables().caps().stream()
                .filter(subjectsByCap::containsKey)
                .forEach(cap -> caps.add(new CapCount(cap, subjectsByCap.getOrDefault(cap, List.of()))));
        List<ItemCount> items = new ArrayList<>();
        rubric.items().stream()
                .filter(subjectsByItem::containsKey)
                .forEach(item -> items.add(new ItemCount(
                        item, subjectsByItem.getOrDefault(item, List.of()), assumedByItem.getOrDefault(item, 0))));
        caps.sort(Comparator.comparing(count -> -count.subjects().size()));
        items.sort(Comparator.comparing(count -> -count.subjects().size()));
        return new HoldingBack(results.size(), caps, items);
    }

    private static <K> void add(Map<K, List<String>> subjects, K key, Scored scored) {
        subjects.computeIfAbsent(key, one -> new ArrayList<>())
                .add(scored.assessment().subject().id());
    }

    /** The caps that bind the likelihood, and those that bind a derived judgement which set one of them off. */
    private static List<AppliedCap> binding(Scored scored) {
        Reasons likelihood = scored.derivedLikelihood().atWorst();
        List<AppliedCap> binding = new ArrayList<>(likelihood.binding());
        likelihood.binding().stream()
                .flatMap(cap -> cap.triggers().stream())
                .filter(trigger -> trigger.basis() == Trigger.Basis.DERIVED)
                .filter(trigger -> trigger.item().kind() == ItemKind.JUDGEMENT)
                .map(trigger -> scored.judgement(trigger.item().id()))
                .distinct()
                .flatMap(result -> atWorst(result).stream())
                .forEach(reasons -> binding.addAll(reasons.binding()));
        return binding;
    }

    private static List<Reasons> atWorst(JudgementResult result) {
        return result.derived().map(derived -> List.of(derived.atWorst())).orElse(List.of());
    }
}
