package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_MISSING_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_UNKNOWN_COLUMN;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the header of a sheet. */
public final class Columns {
    private final Sheet sheet;
    private final Problems problems;

    public Columns(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Tells of each column that stands there twice, is not known, or is missing. */
    public void check(List<String> known) {
        check(known, List.of());
    }

    /**
     * The same, for a sheet that could have more columns.
     *
     * @param more columns that need not be there
     */
    public void check(List<String> known, Collection<String> more) {
        if (sheet.header().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<String> missing = new ArrayList<>(known);
        missing.removeAll(sheet.header());
        for (int index = 0; index < sheet.header().size(); index++) {
            String column = sheet.header().get(index);
            if (column.isEmpty()) {
                nameless(index);
            } else if (!seen.add(column)) {
                twice(column);
            } else if (!known.contains(column)) {
                missing.removeAll(unknown(column, missing, known, more).stream().toList());
            }
        }
        missing.forEach(this::missing);
    }

    private void nameless(int index) {
        problems.add(
                RUB_UNKNOWN_COLUMN,
                sheet.headerPlace(""),
                "Column %s of the sheet has no name.".formatted(index + 1),
                "Name it in the first row, or take it out.");
    }

    private void twice(String column) {
        problems.add(
                DUPLICATE_COLUMN,
                sheet.headerPlace(column),
                "There are two columns “%s”.".formatted(column),
                "Take one of them out; nothing says which one counts.");
    }

    /** Gives the missing column that was probably meant, so that one slip is told once. */
    private Optional<String> unknown(String column, List<String> missing, List<String> known, Collection<String> more) {
        Optional<String> meant = Nearest.to(column, missing).or(() -> Nearest.to(column, more));
        problems.add(
                RUB_UNKNOWN_COLUMN,
                sheet.headerPlace(column),
                "The sheet has no column “%s”.".formatted(column),
                meant.map("Write “%s”?"::formatted)
                        .orElseGet(() ->
                                "Take the column out. The sheet has these: %s.".formatted(String.join(", ", known))));
        return meant;
    }

    private void missing(String column) {
        problems.add(
                RUB_MISSING_COLUMN,
                sheet.headerPlace(column),
                "The column “%s” is missing.".formatted(column),
                "Add it to the first row, and fill it or leave its cells empty where they may be.");
    }
}
