package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_ID;
import static io.github.psadelivery.model.problem.ProblemCode.MIXED_SCALES;
import static io.github.psadelivery.model.problem.ProblemCode.SURPLUS_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.ItemTree;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.LevelColumns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code items.csv}: the tree of items with the descriptor of each level. */
final class ItemsTable {
    /** What sheets of assessments and of results call their own columns, so that no item can be called so. */
    private static final Set<String> OF_ASSESSMENTS = Set.of(
            "item",
            "title",
            "kind",
            "department",
            "date",
            "label",
            "assessor",
            "hypothesis",
            "published likelihood",
            "published because",
            "published by",
            "settled",
            "provisional",
            "reasons");

    private static final List<String> BESIDE_AN_ITEM = List.of(" because", " evidence", " worst", " best");

    private static final List<String> BEFORE_LEVELS = List.of("id", "parent", "label", "scale", "if not stated");
    private static final String NO_CAP = "no cap";

    private final LevelColumns levelColumns;
    private final Scales scales;
    private final ItemTree tree;
    private final Map<String, Scale> scaleById = new HashMap<>();

    private ItemsTable(LevelColumns levelColumns, Scales scales, ItemTree tree) {
        this.levelColumns = levelColumns;
        this.scales = scales;
        this.tree = tree;
    }

    static Items read(Sheet sheet, Scales scales, Problems problems) {
        LevelColumns levelColumns = LevelColumns.of(sheet, scales.longest());
        new Columns(sheet, problems).check(columns(levelColumns));
        List<Cells> rows = Cells.of(sheet, problems);
        checkIds(rows);
        return new ItemsTable(levelColumns, scales, new ItemTree(rows)).items(rows);
    }

    private static List<String> columns(LevelColumns levelColumns) {
        return Stream.of(BEFORE_LEVELS, levelColumns.names(), List.of("source"))
                .flatMap(List::stream)
                .toList();
    }

    private static void checkIds(List<Cells> rows) {
        Map<String, Integer> rowById = new HashMap<>();
        for (Cells cells : rows) {
            String id = cells.id("id", rowById);
            if (id.contains(";") || id.startsWith(Selection.PREFIX) || isColumnElsewhere(id)) {
                cells.report(
                        BAD_ID,
                        "id",
                        "An item cannot be called “%s”, since other sheets mean something else by it.".formatted(id),
                        "Choose an id without “;” that does not begin with “areas of” and is no column of another sheet.");
            }
        }
    }

    private static boolean isColumnElsewhere(String id) {
        return CasesTable.COLUMNS.contains(id)
                || OF_ASSESSMENTS.contains(id)
                || BESIDE_AN_ITEM.stream().anyMatch(id::endsWith);
    }

    private Items items(List<Cells> rows) {
        Map<String, Item> itemById = new HashMap<>();
        for (Cells cells : rows) {
            String id = cells.text("id");
            cells.filled("label");
            cells.filled("source");
            Optional<ItemKind> kind = tree.kind(id);
            if (kind.isPresent() && tree.row(id) == cells) {
                item(id, kind.get(), cells).ifPresent(item -> itemById.put(id, item));
            }
        }
        tree.placed().forEach(this::checkScaleOfAreas);
        List<Item> items = tree.placed().stream()
                .flatMap(id -> Optional.ofNullable(itemById.get(id)).stream())
                .toList();
        return new Items(tree, items, scaleById);
    }

    private Optional<Item> item(String id, ItemKind kind, Cells cells) {
        boolean uncapped = isUncapped(kind, cells);
        Optional<Scale> scale = Optional.empty();
        if (kind == ItemKind.GROUP) {
            Stream.concat(Stream.of("scale"), levelColumns.names().stream())
                    .forEach(column ->
                            cells.empty(column, "“%s” is a heading above areas and has no level.".formatted(id)));
        } else {
            scale = scales.scale(cells, "scale");
            scale.ifPresent(known -> scaleById.put(id, known));
        }
        List<String> descriptors =
                scale.map(known -> levelColumns.read(known, cells)).orElse(List.of());
        if (!cells.areGood()) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                id, tree.parentOf(id), kind, cells.text("label"), scale, uncapped, descriptors, cells.text("source")));
    }

    private static boolean isUncapped(ItemKind kind, Cells cells) {
        String words = cells.text("if not stated");
        if (!words.isEmpty() && !words.equals(NO_CAP)) {
            cells.report(
                    UNKNOWN_WORD,
                    "if not stated",
                    "“%s” cannot stand here.".formatted(words),
                    "Write “no cap”, or empty the cell.");
        } else if (!words.isEmpty() && kind != ItemKind.INPUT) {
            cells.report(
                    SURPLUS_CELL,
                    "if not stated",
                    "Only an item that is stated directly, without areas, can be left out without a cap.",
                    "Empty the cell.");
        }
        return !words.isEmpty();
    }

    private void checkScaleOfAreas(String judgement) {
        if (!tree.is(ItemKind.JUDGEMENT, judgement)) {
            return;
        }
        List<String> areas =
                tree.areas(judgement).stream().filter(scaleById::containsKey).toList();
        for (String area : areas) {
            String first = areas.get(0);
            Scale scale = scaleById.get(area);
            if (scale != scaleById.get(first)) {
                tree.row(area)
                        .report(
                                MIXED_SCALES,
                                "scale",
                                "“%s” is rated on %s, and “%s” beneath the same judgement on %s."
                                        .formatted(area, scale, first, scaleById.get(first)),
                                "Rate all areas of “%s” on one scale.".formatted(judgement));
            }
        }
    }

    static Sheet write(List<Item> items, List<Scale> scales) {
        LevelColumns levelColumns =
                LevelColumns.ofCount(scales.stream().mapToInt(Scale::size).max().orElse(0));
        Stream<List<String>> rows = items.stream().map(item -> cells(item, levelColumns));
        return new Sheet(
                RubricSheet.ITEMS.file(),
                Stream.concat(Stream.of(columns(levelColumns)), rows).toList());
    }

    private static List<String> cells(Item item, LevelColumns levelColumns) {
        List<String> cells = new ArrayList<>(List.of(
                item.id(),
                item.parent().orElse(""),
                item.label(),
                item.scale().map(Scale::id).orElse(""),
                item.uncappedIfNotStated() ? NO_CAP : ""));
        cells.addAll(levelColumns.write(item.descriptors()));
        cells.add(item.source());
        return cells;
    }
}
