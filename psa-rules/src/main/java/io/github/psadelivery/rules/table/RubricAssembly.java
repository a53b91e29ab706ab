package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.table.internal.ContentHash;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheets one after the other, each with what the ones before it say, and puts the rubric together. */
final class RubricAssembly {
    private final Map<RubricSheet, Sheet> sheets;
    private final Problems problems;

    /** @param sheets those that could be read; what is wrong with the others stands in the problems already */
    RubricAssembly(Map<RubricSheet, Sheet> sheets, Problems problems) {
        this.sheets = new EnumMap<>(sheets);
        this.problems = problems;
    }

    Checked<Rubric> rubric() {
        sheets.forEach(this::checkFilled);
        Optional<RubricHeader> header = HeaderTable.read(sheet(RubricSheet.RUBRIC), problems);
        RubricTables tables = tables();
        List<Problem> found = problems.inOrder(sheets);
        if (problems.areErrors()) {
            return Checked.rejected(found);
        }
        // Over the cells as they are written, so that AR for Amber/Red or another order of columns is the same content.
        RubricHeader told = header.orElseThrow();
        return Checked.of(new Rubric(told, tables, () -> ContentHash.of(RubricWriter.sheets(told, tables))), found);
    }

    private RubricTables tables() {
        Scales scales = ScalesTable.read(sheet(RubricSheet.SCALES), problems);
        Items items = ItemsTable.read(sheet(RubricSheet.ITEMS), scales, problems);
        return new RubricTables(
                scales.all(),
                items.all(),
                QuestionsTable.read(sheet(RubricSheet.QUESTIONS), items, problems),
                RulesTable.read(sheet(RubricSheet.RULES), items, scales, problems),
                CoverageTable.read(sheet(RubricSheet.COVERAGE), items, problems),
                MeasuresTable.read(sheet(RubricSheet.MEASURES), items, scales, problems),
                CasesTable.read(sheet(RubricSheet.CASES), items, scales, problems),
                SilencedTable.read(sheet(RubricSheet.SILENCED), problems),
                new RubricTables.Rows(rows(RubricSheet.ITEMS, "id"), rows(RubricSheet.RULES, "rule")));
    }

    private Map<String, Integer> rows(RubricSheet name, String idColumn) {
        Map<String, Integer> rowById = new HashMap<>();
        sheet(name).rows().forEach(row -> rowById.putIfAbsent(row.cell(idColumn), row.number()));
        return rowById;
    }

    /** The sheet, or one without even a header, of which no table tells anything. */
    private Sheet sheet(RubricSheet name) {
        return sheets.getOrDefault(name, new Sheet(name.file(), List.of()));
    }

    private void checkFilled(RubricSheet name, Sheet sheet) {
        boolean needsRows = name == RubricSheet.SCALES || name == RubricSheet.ITEMS;
        if (sheet.header().isEmpty() || (needsRows && sheet.rows().isEmpty())) {
            problems.add(
                    EMPTY_FILE,
                    new Place.Whole(sheet.file()),
                    "The sheet has no %s."
                            .formatted(sheet.header().isEmpty() ? "first row with the names of its columns" : "rows"),
                    "Fill it, or take the shipped rubric as a pattern.");
        }
    }
}
