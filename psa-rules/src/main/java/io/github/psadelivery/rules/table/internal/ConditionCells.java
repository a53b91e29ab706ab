package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_SELECTION;
import static io.github.psadelivery.model.problem.ProblemCode.BAD_THRESHOLD;
import static io.github.psadelivery.model.problem.ProblemCode.OUTSIDE_THE_JUDGEMENT;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The three cells that make one condition of a rule.
 *
 * @param whenEmpty what it is called when one of the cells is empty
 */
public record ConditionCells(String atLeast, String of, String level, ProblemCode whenEmpty) {

    public List<String> columns() {
        return List.of(atLeast, of, level);
    }

    /** The condition, if nothing in the three cells is wrong. */
    public Optional<Condition> read(Cells cells, Optional<String> judgement, Items items, Scales scales) {
        cells.filled(atLeast, whenEmpty);
        String selected = cells.filled(of, whenEmpty);
        String word = cells.filled(level, whenEmpty);
        Optional<Threshold> threshold = Thresholds.read(cells, atLeast);
        Selection selection = Selection.parse(selected);
        List<String> members = !selected.isEmpty() && isThere(selection, cells, items)
                ? selection.fold(one -> List.of(one.item()), areas -> items.areas(areas.item()))
                : List.of();
        Optional<Scale> scale = Optional.empty();
        if (areBeneath(members, judgement, cells, items)) {
            scale = oneScale(members, cells, items);
            checkReachable(threshold, members, cells);
        }
        Optional<Level> worst = word.isEmpty() ? Optional.empty() : scales.level(cells, level, word, scale);
        if (threshold.isEmpty() || scale.isEmpty() || worst.isEmpty()) {
            cells.spoil();
            return Optional.empty();
        }
        return Optional.of(new Condition(threshold.get(), selection, worst.get()));
    }

    /** Whether the selection names an item that can be counted, or one with areas. */
    private boolean isThere(Selection selection, Cells cells, Items items) {
        String item = selection.item();
        if (!items.mayHave(item)) {
            List<String> valid =
                    Stream.concat(items.ids().stream(), withAreas(items)).toList();
            cells.report(
                    UNKNOWN_RUBRIC_ITEM,
                    of,
                    "There is no item “%s”.".formatted(item),
                    Words.advice(selection.toString(), valid));
        }
        boolean areas = selection instanceof Selection.AreasOf;
        boolean group = items.is(ItemKind.GROUP, item);
        if (items.kind(item).isEmpty()) {
            return false;
        }
        if (areas && items.areas(item).isEmpty()) {
            cells.report(
                    BAD_SELECTION,
                    of,
                    "“%s” has no areas beneath it.".formatted(item),
                    "Write “%s” alone.".formatted(item));
        } else if (!areas && group) {
            cells.report(
                    BAD_SELECTION,
                    of,
                    "“%s” is a heading above areas and has no level.".formatted(item),
                    "Write “%s%s”.".formatted(Selection.PREFIX, item));
        }
        return areas || !group;
    }

    private static Stream<String> withAreas(Items items) {
        return items.ids().stream().filter(id -> !items.areas(id).isEmpty()).map(id -> Selection.PREFIX + id);
    }

    private boolean areBeneath(List<String> members, Optional<String> judgement, Cells cells, Items items) {
        for (String id : members) {
            if (judgement.isPresent() && !items.isBeneath(id, judgement.get())) {
                cells.report(
                        OUTSIDE_THE_JUDGEMENT,
                        of,
                        "“%s” does not stand beneath “%s”, the judgement of the rule.".formatted(id, judgement.get()),
                        "Select from the items beneath the judgement, or change the judgement.");
                return false;
            }
        }
        return !members.isEmpty();
    }

    private Optional<Scale> oneScale(List<String> members, Cells cells, Items items) {
        Set<Scale> scales = new LinkedHashSet<>();
        for (String id : members) {
            items.scale(id).ifPresent(scales::add);
        }
        if (scales.size() > 1) {
            cells.report(
                    BAD_SELECTION,
                    of,
                    "These areas are rated on different scales: %s.".formatted(scales),
                    "Select the areas of one judgement.");
        }
        return scales.size() == 1 ? Optional.of(scales.iterator().next()) : Optional.empty();
    }

    private void checkReachable(Optional<Threshold> threshold, List<String> members, Cells cells) {
        if (threshold.orElse(null) instanceof Threshold.Count count && count.items() > members.size()) {
            cells.report(
                    BAD_THRESHOLD,
                    atLeast,
                    "The rule asks for %s items and selects %s, so it could never act."
                            .formatted(count, members.size()),
                    "Write %s or fewer, or all.".formatted(members.size()));
        }
    }
}
