package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.CASE_WITHOUT_REASON;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.GivenLevels;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code cases.csv}: worked cases, with a column for each item that one of them gives. */
final class CasesTable {
    private static final List<String> BEFORE_ITEMS = List.of("case", "title");
    private static final List<String> AFTER_ITEMS =
            List.of("outcome of", "rubric gives", "published", "because", "source");

    /** The columns that are no items. */
    static final List<String> COLUMNS =
            Stream.concat(BEFORE_ITEMS.stream(), AFTER_ITEMS.stream()).toList();

    private final List<String> itemColumns;
    private final Items items;
    private final Scales scales;

    private CasesTable(List<String> itemColumns, Items items, Scales scales) {
        this.itemColumns = itemColumns;
        this.items = items;
        this.scales = scales;
    }

    static List<WorkedCase> read(Sheet sheet, Items items, Scales scales, Problems problems) {
        List<String> itemColumns = sheet.header().stream()
                .filter(column -> !COLUMNS.contains(column) && items.mayHave(column))
                .distinct()
                .toList();
        new Columns(sheet, problems).check(columns(itemColumns), items.ids());
        CasesTable table = new CasesTable(itemColumns, items, scales);
        Map<String, Integer> rowById = new HashMap<>();
        return Cells.of(sheet, problems).stream()
                .flatMap(cells -> table.workedCase(cells.id("case", rowById), cells).stream())
                .toList();
    }

    private static List<String> columns(List<String> itemColumns) {
        return Stream.of(BEFORE_ITEMS, itemColumns, AFTER_ITEMS)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<WorkedCase> workedCase(String id, Cells cells) {
        String title = cells.filled("title");
        Optional<String> judgement = items.judgement(cells, "outcome of");
        Map<String, Level> levelByItem = levels(cells, judgement);
        Optional<Scale> scale = judgement.flatMap(items::scale);
        Optional<GivenLevels> given = GivenLevels.read(cells, "rubric gives", scale, scales);
        Optional<Level> published =
                cells.text("published").isEmpty() ? Optional.empty() : scales.level(cells, "published", scale);
        String source = cells.filled("source");
        if (!cells.areGood()) {
            return Optional.empty();
        }
        WorkedCase found = new WorkedCase(
                cells.row(),
                id,
                title,
                levelByItem,
                judgement.orElseThrow(),
                given.orElseThrow().worst(),
                given.orElseThrow().best(),
                published,
                cells.text("because"),
                source);
        if (found.isDeparture() && found.because().isEmpty()) {
            cells.report(
                    CASE_WITHOUT_REASON,
                    "because",
                    "“%s” was published and the rubric gives “%s”, and no reason is named."
                            .formatted(cells.text("published"), cells.text("rubric gives")),
                    "Say why the two differ, or “Reason not known” and what may explain it.");
        }
        return Optional.of(found);
    }

    private Map<String, Level> levels(Cells cells, Optional<String> judgement) {
        Map<String, Level> levelByItem = new LinkedHashMap<>();
        for (String item : itemColumns) {
            if (cells.text(item).isEmpty()) {
                continue;
            }
            if (items.is(ItemKind.GROUP, item)) {
                cells.empty(item, "“%s” is a heading above areas and has no level.".formatted(item));
            } else if (judgement.equals(Optional.of(item))) {
                cells.empty(item, "A case that tells the outcome of “%s” cannot give it.".formatted(item));
            } else {
                scales.level(cells, item, items.scale(item)).ifPresent(level -> levelByItem.put(item, level));
            }
        }
        return levelByItem;
    }

    /** Gives a column to each item that is stated directly or judged, and to each other item that a case gives. */
    static Sheet write(List<WorkedCase> cases, List<Item> items) {
        List<String> itemColumns = items.stream()
                .filter(item -> item.kind() == ItemKind.JUDGEMENT
                        || item.kind() == ItemKind.INPUT
                        || cases.stream().anyMatch(one -> one.levelByItem().containsKey(item.id())))
                .map(Item::id)
                .toList();
        List<List<String>> records = new ArrayList<>(List.of(columns(itemColumns)));
        for (WorkedCase one : cases) {
            List<String> cells = new ArrayList<>(List.of(one.id(), one.title()));
            itemColumns.forEach(
                    item -> cells.add(Optional.ofNullable(one.levelByItem().get(item))
                            .map(Level::code)
                            .orElse("")));
            cells.addAll(List.of(
                    one.item(),
                    new GivenLevels(one.worst(), one.best()).toString(),
                    one.published().map(Level::label).orElse(""),
                    one.because(),
                    one.source()));
            records.add(cells);
        }
        return new Sheet(RubricSheet.CASES.file(), records);
    }
}
