package io.github.psadelivery.rules.check.internal;

import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one condition of a rule can see: which of these items are at this rank or worse, and how many apply.
 *
 * @param items the ids of the items it counts
 */
public record Look(Set<String> items, int rank) {
    public Look {
        items = Set.copyOf(items);
    }

    /** What the rows of a judgement look at. */
    static List<Look> ofRows(Rubric rubric, String judgement) {
        return rubric.caps(judgement).stream()
                .flatMap(cap -> cap.conditions().stream())
                .map(condition -> of(rubric, condition.of(), condition.level().rank()))
                .distinct()
                .toList();
    }

    /** A look at each level of what is selected. */
    public static List<Look> atEachLevel(Rubric rubric, Selection selection) {
        return rubric.scaleOf(selection).levels().stream()
                .map(level -> of(rubric, selection, level.level().rank()))
                .toList();
    }

    private static Look of(Rubric rubric, Selection selection, int rank) {
        return new Look(rubric.members(selection).stream().map(Item::id).collect(Collectors.toSet()), rank);
    }
}
