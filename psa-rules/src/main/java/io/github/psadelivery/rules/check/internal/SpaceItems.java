package io.github.psadelivery.rules.check.internal;

import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The items that a judgement stands on, sorted into classes by what the rules look at. */
final class SpaceItems {
    private final Map<String, Item> itemById = new LinkedHashMap<>();
    private final Set<Look> looks = new LinkedHashSet<>();
    private final List<Rubric> rubrics;

    SpaceItems(List<Rubric> rubrics, String judgement) {
        this.rubrics = List.copyOf(rubrics);
        for (Rubric rubric : rubrics) {
            looks.addAll(Look.ofRows(rubric, judgement));
            beneath(rubric, judgement).forEach(item -> itemById.putIfAbsent(item.id(), item));
        }
    }

    SpaceItems(Rubric rubric, Collection<String> items, Collection<Look> looks) {
        this.rubrics = List.of(rubric);
        items.forEach(id -> itemById.put(id, rubric.required(id)));
        this.looks.addAll(looks);
    }

    /** A judgement stands on its areas; the likelihood on what is right beneath it, and on areas that its rows name. */
    private List<Item> beneath(Rubric rubric, String judgement) {
        if (!judgement.equals(rubric.likelihood().id())) {
            return rubric.areas(judgement);
        }
        List<Item> items = new ArrayList<>(rubric.children(judgement));
        rubric.areas(judgement).stream()
                .filter(area -> looks.stream().anyMatch(look -> look.items().contains(area.id())))
                .forEach(items::add);
        return items;
    }

    /** What makes an item like another: the looks that take it in, where it stands, and what can be said of it. */
    private record Form(Set<Look> looks, List<Boolean> isThere, String scale, boolean isArea, boolean isUncapped) {}

    /**
     * @param isMerged whether levels that no look tells apart are one choice
     * @param isMissable whether areas can be not applicable
     */
    List<ItemClass> classes(boolean isMerged, boolean isMissable) {
        Map<Form, List<Item>> itemsByForm = itemById.values().stream()
                .collect(Collectors.groupingBy(this::form, LinkedHashMap::new, Collectors.toList()));
        List<ItemClass> classes = new ArrayList<>();
        itemsByForm.forEach((form, items) -> classes.add(new ItemClass(
                items.stream().map(Item::id).toList(),
                choices(items.get(0).requiredScale(), form, isMerged, isMissable))));
        return classes;
    }

    private Form form(Item item) {
        Set<Look> taken =
                looks.stream().filter(look -> look.items().contains(item.id())).collect(Collectors.toSet());
        return new Form(
                taken,
                rubrics.stream()
                        .map(rubric -> rubric.item(item.id()).isPresent())
                        .toList(),
                item.requiredScale().id(),
                item.kind() == ItemKind.AREA,
                item.uncappedIfNotStated());
    }

    private static List<Choice> choices(Scale scale, Form form, boolean isMerged, boolean isMissable) {
        Set<Integer> seen = form.looks().stream().map(Look::rank).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        int ways = 0;
        for (int rank = 0; rank < scale.size(); rank++) {
            ways++;
            if (!isMerged || seen.contains(rank) || rank == scale.size() - 1) {
                choices.add(new Choice(rank, ways));
                ways = 0;
            }
        }
        if (form.isUncapped()) {
            addUncapped(choices, !isMerged || seen.contains(scale.size() - 1));
        }
        if (form.isArea() && isMissable) {
            choices.add(new Choice(ItemRanks.NOT_APPLICABLE, 1));
        }
        return choices;
    }

    private static void addUncapped(List<Choice> choices, boolean isToldApart) {
        Choice best = choices.get(choices.size() - 1);
        if (isToldApart) {
            choices.add(new Choice(ItemRanks.UNCAPPED, 1));
        } else {
            choices.set(choices.size() - 1, new Choice(best.rank(), best.ways() + 1));
        }
    }
}
