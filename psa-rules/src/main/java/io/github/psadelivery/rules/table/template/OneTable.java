package io.github.psadelivery.rules.table.template;

import static io.github.psadelivery.model.problem.ProblemCode.TWO_TABLES;

import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the first table of a sheet, and tells of a second one, beside it or beneath it. */
public final class OneTable {
    private static final int LEAST_COLUMNS = 2;

    private final Sheet sheet;
    private final Problems problems;

    private OneTable(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /**
     * The sheet without what stands beside or beneath its table.
     *
     * @param columns the names of columns that any sheet may have
     */
    public static Sheet in(Sheet sheet, Collection<String> columns, Problems problems) {
        Sheet alone = new OneTable(sheet, problems).withoutWhatIsBeside();
        return new OneTable(alone, problems).withoutWhatIsBeneath(columns);
    }

    private Sheet withoutWhatIsBeside() {
        List<String> header = sheet.header();
        int gap = gap(header);
        if (gap < 0) {
            return sheet;
        }
        String next = header.subList(gap, header.size()).stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
        problems.add(
                TWO_TABLES,
                sheet.headerPlace(next),
                "A second table stands beside the first, after an empty column.",
                "Move it to a sheet of its own, or delete it.");
        return new Sheet(
                sheet.file(),
                sheet.records().stream()
                        .map(cells -> cells.subList(0, Math.min(gap, cells.size())))
                        .toList());
    }

    private int gap(List<String> header) {
        for (int index = 1; index < header.size(); index++) {
            int column = index;
            if (sheet.records().stream()
                    .allMatch(
                            cells -> cells.size() <= column || cells.get(column).isEmpty())) {
                return index;
            }
        }
        return -1;
    }

    private Sheet withoutWhatIsBeneath(Collection<String> columns) {
        if (sheet.header().isEmpty()) {
            // There is no first table, and that the sheet is empty is told of anyway.
            return sheet;
        }
        Set<String> names = new HashSet<>(columns);
        names.addAll(sheet.header());
        for (Sheet.Row row : sheet.rows()) {
            List<String> filled =
                    row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() >= LEAST_COLUMNS && names.containsAll(filled) && !isOfKeys(row)) {
                problems.add(
                        TWO_TABLES,
                        row.place(sheet.header().get(0)),
                        "The names of columns stand here again, so a second table begins.",
                        "Move it to a sheet of its own, or delete the row.");
                return new Sheet(sheet.file(), sheet.records().subList(0, row.number() - 1));
            }
        }
        return sheet;
    }

    /** A sheet of keys has names of columns as its keys, and perhaps one as a value. */
    private boolean isOfKeys(Sheet.Row row) {
        return sheet.header().contains("key") && !row.cells().contains("key");
    }
}
