package io.github.psadelivery.rules.check.cases;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a case can show of a rule.
 *
 * @param condition which of the rule's conditions the edge is of, from 0; 0 where it decides
 */
record Target(String rule, Shows shows, int condition) {

    /** What can be shown; each text is how it is said after the rule's id. */
    enum Shows {
        DECIDES("decides"),
        JUST_APPLIES("just applies"),
        JUST_DOES_NOT("just does not apply");

        private final String words;

        Shows(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return rule + " " + shows.words();
    }

    /** What a state shows: the rules that decide, and those that one step of one item would switch. */
    static Set<Target> of(String judgement, List<String> items, ItemRanks ranks, Rubric rubric, CapEngine engine) {
        Verdict verdict = engine.verdict(judgement, ranks);
        Set<Target> targets = new LinkedHashSet<>();
        verdict.binding().forEach(cap -> targets.add(new Target(cap.id(), Shows.DECIDES, 0)));
        Set<Cap> applied = applied(verdict);
        for (String id : items) {
            Item item = rubric.required(id);
            int place = rubric.index(id);
            int rank = ranks.rank(place);
            if (rank < 0 || rank >= item.requiredScale().size()) {
                continue;
            }
            if (rank + 1 < item.requiredScale().size()) {
                Set<Cap> left = applied(engine.verdict(judgement, with(ranks, place, rank + 1)));
                add(applied, left, Shows.JUST_APPLIES, item, rank, rubric, targets);
            }
            if (rank > 0) {
                Set<Cap> more = applied(engine.verdict(judgement, with(ranks, place, rank - 1)));
                add(more, applied, Shows.JUST_DOES_NOT, item, rank - 1, rubric, targets);
            }
        }
        return targets;
    }

    private static ItemRanks with(ItemRanks ranks, int place, int rank) {
        ItemRanks other = ranks.copy();
        other.set(place, rank);
        return other;
    }

    private static Set<Cap> applied(Verdict verdict) {
        Set<Cap> applied = new HashSet<>(verdict.binding());
        applied.addAll(verdict.others());
        return applied;
    }

    private static void add(
            Set<Cap> more, Set<Cap> fewer, Shows shows, Item item, int crossed, Rubric rubric, Set<Target> targets) {
        for (Cap cap : more) {
            for (int index = 0; !fewer.contains(cap) && index < cap.conditions().size(); index++) {
                Condition condition = cap.conditions().get(index);
                if (condition.level().rank() == crossed
                        && rubric.members(condition.of()).contains(item)) {
                    targets.add(new Target(cap.id(), shows, index));
                }
            }
        }
    }
}
