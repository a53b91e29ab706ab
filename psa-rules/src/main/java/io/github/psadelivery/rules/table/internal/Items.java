package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_KIND_OF_ITEM;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items, for the sheets that name them. What hangs on an item with problems of its own is not told as a problem.
 */
public final class Items {
    private static final Set<ItemKind> JUDGED = EnumSet.of(ItemKind.LIKELIHOOD, ItemKind.JUDGEMENT);

    private final ItemTree tree;
    private final List<Item> items;
    private final Map<String, Scale> scaleById;

    /**
     * @param items those without problems, parents before children
     * @param scaleById the scales that are known
     */
    public Items(ItemTree tree, List<Item> items, Map<String, Scale> scaleById) {
        this.tree = tree;
        this.items = List.copyOf(items);
        this.scaleById = new HashMap<>(scaleById);
    }

    public List<Item> all() {
        return items;
    }

    public Collection<String> ids() {
        return tree.ids();
    }

    /** Whether nothing is known of an id that could still be good, since rows could not be read. */
    public boolean mayHave(String id) {
        return !tree.isComplete() || tree.ids().contains(id);
    }

    /** What an item is; empty if it is not known. */
    public Optional<ItemKind> kind(String id) {
        return tree.kind(id);
    }

    public boolean is(ItemKind kind, String id) {
        return tree.is(kind, id);
    }

    public Optional<Scale> scale(String id) {
        return Optional.ofNullable(scaleById.get(id));
    }

    public List<String> areas(String id) {
        return tree.areas(id);
    }

    public boolean isBeneath(String id, String top) {
        return tree.isBeneath(id, top);
    }

    /** The id of an item, as a cell names it. */
    public Optional<String> item(Cells cells, String column) {
        return item(cells, column, cells.filled(column));
    }

    /** The id of an item, as a word of a cell names it. */
    public Optional<String> item(Cells cells, String column, String id) {
        if (!id.isEmpty() && !mayHave(id)) {
            cells.report(
                    UNKNOWN_RUBRIC_ITEM, column, "There is no item “%s”.".formatted(id), Words.advice(id, tree.ids()));
        }
        if (tree.kind(id).isEmpty()) {
            cells.spoil();
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** The id of a judgement with areas, or of the likelihood. */
    public Optional<String> judgement(Cells cells, String column) {
        return ofKind(JUDGED, cells, column);
    }

    /** The id of an item of certain kinds. */
    public Optional<String> ofKind(Set<ItemKind> kinds, Cells cells, String column) {
        Optional<String> id = item(cells, column);
        if (id.isEmpty() || isOf(kinds, id.get())) {
            return id;
        }
        List<String> valid =
                tree.placed().stream().filter(other -> isOf(kinds, other)).toList();
        cells.report(
                WRONG_KIND_OF_ITEM,
                column,
                "“%s” is %s, and cannot stand here.".formatted(id.get(), nameOf(id.get())),
                Words.advice(id.get(), valid));
        return Optional.empty();
    }

    private boolean isOf(Set<ItemKind> kinds, String id) {
        return kinds.stream().anyMatch(kind -> tree.is(kind, id));
    }

    /** What an item is, in words. */
    public String nameOf(String id) {
        return kind(id).map(Items::words).orElse("an item");
    }

    private static String words(ItemKind kind) {
        return switch (kind) {
            case LIKELIHOOD -> "the likelihood";
            case JUDGEMENT -> "a judgement";
            case GROUP -> "a heading above areas";
            case AREA -> "an area";
            case INPUT -> "stated directly, without areas";
        };
    }
}
