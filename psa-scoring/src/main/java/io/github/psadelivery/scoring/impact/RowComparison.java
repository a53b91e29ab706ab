package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the tables of two rubrics row by row; a row is known by its first cells, wherever it stands. */
final class RowComparison {
    private static final String RULES = "rules.csv";

    /** How many cells name a row, where one is not enough. */
    private static final Map<String, Integer> NAMING_CELLS =
            Map.of("scales.csv", 2, "measures.csv", 3, "silenced.csv", 2);

    private final Rubric older;
    private final Rubric newer;

    RowComparison(Rubric older, Rubric newer) {
        this.older = older;
        this.newer = newer;
    }

    List<RowChange> changes() {
        Map<String, Sheet> before = byFile(older);
        Map<String, Sheet> after = byFile(newer);
        List<RowChange> changes = new ArrayList<>();
        after.forEach((file, sheet) -> changes.addAll(
                changes(file, Optional.ofNullable(before.get(file)).orElse(sheet), sheet)));
        return changes;
    }

    private static Map<String, Sheet> byFile(Rubric rubric) {
        return RubricWriter.sheets(rubric).stream()
                .collect(Collectors.toMap(Sheet::file, sheet -> sheet, (one, other) -> one, LinkedHashMap::new));
    }

    private List<RowChange> changes(String file, Sheet before, Sheet after) {
        Map<String, Sheet.Row> old = byName(before);
        Map<String, Sheet.Row> now = byName(after);
        List<RowChange> changes = new ArrayList<>();
        old.forEach((name, row) -> {
            if (!now.containsKey(name)) {
                changes.add(new RowChange(
                        file, name, RowChange.Kind.REMOVED, List.of(), sentence(older, file, name), Optional.empty()));
            }
        });
        now.forEach((name, row) -> {
            Sheet.Row was = old.get(name);
            if (was == null) {
                changes.add(new RowChange(
                        file, name, RowChange.Kind.ADDED, List.of(), Optional.empty(), sentence(newer, file, name)));
            } else {
                changed(file, name, was, row).ifPresent(changes::add);
            }
        });
        return changes;
    }

    private Optional<RowChange> changed(String file, String name, Sheet.Row was, Sheet.Row is) {
        Set<String> columns = new LinkedHashSet<>(is.sheet().header());
        columns.addAll(was.sheet().header());
        List<RowChange.Cell> cells = columns.stream()
                .filter(column -> !was.cell(column).equals(is.cell(column)))
                .map(column -> new RowChange.Cell(column, was.cell(column), is.cell(column)))
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowChange(
                        file,
                        name,
                        RowChange.Kind.CHANGED,
                        cells,
                        sentence(older, file, name),
                        sentence(newer, file, name)));
    }

    private static Map<String, Sheet.Row> byName(Sheet sheet) {
        int naming = NAMING_CELLS.getOrDefault(sheet.file(), 1);
        Map<String, Sheet.Row> rowByName = new LinkedHashMap<>();
        sheet.rows()
                .forEach(row ->
                        rowByName.putIfAbsent(String.join(", ", row.cells().subList(0, naming)), row));
        return rowByName;
    }

    private static Optional<String> sentence(Rubric rubric, String file, String name) {
        Optional<Cap> rule = file.equals(RULES)
                ? rubric.tables().caps().stream()
                        .filter(cap -> cap.id().equals(name))
                        .findFirst()
                : Optional.empty();
        return rule.map(rubric::sentence);
    }
}
