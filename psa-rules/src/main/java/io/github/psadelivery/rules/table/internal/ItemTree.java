package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_TREE;
import static io.github.psadelivery.model.problem.ProblemCode.CYCLE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;

import io.github.psadelivery.rules.rubric.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which item stands beneath which, and so what each of them is. An item whose way up does not end at the likelihood is
 * known by its id and has no kind.
 */
public final class ItemTree {
    private final Map<String, Cells> rowById = new LinkedHashMap<>();
    private final Map<String, String> parentById = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final Map<String, ItemKind> kindById = new HashMap<>();
    private final Map<String, List<String>> areasById = new HashMap<>();
    private final String root;
    private final boolean complete;

    /**
     * Reads the columns {@code id} and {@code parent}, and tells what is wrong with the tree.
     *
     * @param rows all rows; the first is the likelihood
     */
    public ItemTree(List<Cells> rows) {
        rows.forEach(cells -> rowById.putIfAbsent(cells.text("id"), cells));
        complete = rowById.remove("") == null && !rows.isEmpty();
        root = rows.isEmpty() ? "" : rows.get(0).text("id");
        rowById.forEach((id, cells) -> Optional.of(cells.text("parent"))
                .filter(rowById::containsKey)
                .ifPresent(parent -> parentById.put(id, parent)));
        rowById.forEach(this::checkParent);
        parentById.remove(root);
        parents.addAll(parentById.values());
        rowById.keySet().forEach(this::place);
        placed.forEach(this::learnKind);
    }

    private void checkParent(String id, Cells cells) {
        String parent = cells.text("parent");
        List<String> way = wayUp(id);
        if (parentOf(way.get(way.size() - 1)).filter(id::equals).isPresent()) {
            checkCycle(way, cells);
        } else if (id.equals(root) && !parent.isEmpty()) {
            cells.report(
                    BAD_TREE,
                    "parent",
                    "The first item is the likelihood, and nothing stands above it.",
                    "Empty the cell, or move the row of the likelihood to the top.");
        } else if (!id.equals(root) && parent.isEmpty()) {
            cells.filled("parent", BAD_TREE);
        } else if (!id.equals(root) && complete && !rowById.containsKey(parent)) {
            cells.report(
                    UNKNOWN_RUBRIC_ITEM,
                    "parent",
                    "There is no item “%s”.".formatted(parent),
                    Words.advice(parent, rowById.keySet()));
        }
    }

    /** Tells of a cycle once, at the first of its rows. */
    private void checkCycle(List<String> way, Cells cells) {
        if (way.stream().allMatch(id -> cells.row() <= row(id).row())) {
            String first = way.get(0);
            cells.report(
                    CYCLE,
                    "parent",
                    "“%s” stands beneath itself: %s → %s.".formatted(first, String.join(" → ", way), first),
                    "Give one of these items another parent, so that every way up ends at the likelihood.");
        }
    }

    /** The item and all that stand above it, as far as they are known, each once. */
    private List<String> wayUp(String id) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && way.add(next.get())) {
            next = parentOf(next.get());
        }
        return List.copyOf(way);
    }

    private void place(String id) {
        List<String> way = wayUp(id);
        if (way.get(way.size() - 1).equals(root)) {
            for (int index = way.size() - 1; index >= 0; index--) {
                placed.add(way.get(index));
            }
        }
    }

    private void learnKind(String id) {
        ItemKind kind = kindOf(id);
        kindById.put(id, kind);
        if (kind == ItemKind.AREA) {
            List<String> way = wayUp(id);
            for (String above : way.subList(1, way.size())) {
                areasById.computeIfAbsent(above, unused -> new ArrayList<>()).add(id);
            }
        }
    }

    private ItemKind kindOf(String id) {
        boolean hasChildren = parents.contains(id);
        if (id.equals(root)) {
            return ItemKind.LIKELIHOOD;
        }
        if (parentOf(id).filter(root::equals).isPresent()) {
            return hasChildren ? ItemKind.JUDGEMENT : ItemKind.INPUT;
        }
        return hasChildren ? ItemKind.GROUP : ItemKind.AREA;
    }

    /** Whether each row of the sheet could be read as far as its id. */
    public boolean isComplete() {
        return complete;
    }

    /** All ids, in the order of the sheet. */
    public Collection<String> ids() {
        return Collections.unmodifiableSet(rowById.keySet());
    }

    /** The ids of the items that have a kind: parents before children, otherwise in the order of the sheet. */
    public Collection<String> placed() {
        return Collections.unmodifiableSet(placed);
    }

    public Cells row(String id) {
        return Optional.ofNullable(rowById.get(id)).orElseThrow();
    }

    public Optional<String> parentOf(String id) {
        return Optional.ofNullable(parentById.get(id));
    }

    /** What an item is; empty if there is no such item or it hangs in the air. */
    public Optional<ItemKind> kind(String id) {
        return Optional.ofNullable(kindById.get(id));
    }

    public boolean is(ItemKind kind, String id) {
        return kindById.get(id) == kind;
    }

    /** Whether an item stands somewhere beneath another. */
    public boolean isBeneath(String id, String top) {
        return !id.equals(top) && wayUp(id).contains(top);
    }

    /** The areas beneath an item, in the order of the sheet. */
    public List<String> areas(String top) {
        return areasById.getOrDefault(top, List.of());
    }
}
