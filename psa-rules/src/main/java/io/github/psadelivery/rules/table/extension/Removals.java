package io.github.psadelivery.rules.table.extension;

import static io.github.psadelivery.model.problem.ProblemCode.REMOVES_NOTHING;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code removed.csv}: the rows of the extended rubric that this one does without, each with the reason. */
public final class Removals {
    /** The name of the sheet as a file. */
    public static final String FILE = "removed.csv";

    /** The name of the sheet in a workbook. */
    public static final String TAB = "Removed";

    private static final List<String> COLUMNS = List.of("sheet", "row", "because");

    private final Map<RubricSheet, Set<String>> keysBySheet = new EnumMap<>(RubricSheet.class);

    private Removals() {}

    /** The sheet with no rows, which takes nothing out. */
    public static Sheet none() {
        return new Sheet(FILE, List.of(COLUMNS));
    }

    /** Whether a file or a tab of a workbook has the name of the sheet. */
    public static boolean isNamed(String sheet) {
        return sheet.equals(FILE) || sheet.strip().equalsIgnoreCase(TAB);
    }

    /** The sheets out of which rows can be taken. */
    public static List<String> sheets() {
        return Stream.of(RubricSheet.values())
                .filter(sheet -> sheet != RubricSheet.RUBRIC)
                .map(sheet -> sheet.file().replace(".csv", ""))
                .toList();
    }

    /** Tells of each row where there is no rubric to take rows out of. */
    public static void refuse(Sheet sheet, Problems problems) {
        Cells.of(sheet, problems)
                .forEach(cells -> cells.report(
                        REMOVES_NOTHING,
                        "row",
                        "This rubric extends no other, so nothing can be taken out of one.",
                        "Delete the row, or name the other rubric as “extends” in the sheet rubric."));
    }

    static Removals read(Sheet sheet, Parent parent, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Removals removals = new Removals();
        for (Cells cells : Cells.of(sheet, problems)) {
            String name = cells.filled("sheet");
            String row = cells.filled("row");
            cells.filled("because");
            Optional<RubricSheet> of = table(name);
            if (of.isEmpty() && !name.isEmpty()) {
                cells.report(
                        UNKNOWN_WORD,
                        "sheet",
                        "No row can be taken out of a sheet “%s”.".formatted(name),
                        Words.advice(name, sheets()));
            } else if (cells.areGood()) {
                removals.add(cells, of.orElseThrow(), row, parent);
            }
        }
        return removals;
    }

    private static Optional<RubricSheet> table(String name) {
        return RubricSheet.named(name).or(() -> RubricSheet.onTab(name)).filter(sheet -> sheet != RubricSheet.RUBRIC);
    }

    private void add(Cells cells, RubricSheet sheet, String row, Parent parent) {
        List<String> known = parent.table(sheet).rows().stream()
                .map(one -> RowKeys.of(sheet, one))
                .distinct()
                .toList();
        if (known.contains(row)) {
            keysBySheet.computeIfAbsent(sheet, unused -> new HashSet<>()).add(row);
        } else {
            cells.report(
                    REMOVES_NOTHING,
                    "row",
                    "The sheet %s of “%s” has no row “%s”.".formatted(sheet.file(), parent.name(), row),
                    known.isEmpty() ? "Delete the row." : Words.advice(row, known));
        }
    }

    boolean has(RubricSheet sheet, String key) {
        return keysBySheet.getOrDefault(sheet, Set.of()).contains(key);
    }
}
