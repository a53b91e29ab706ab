package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.table.extension.Origins;
import io.github.psadelivery.rules.table.extension.Overlay;
import io.github.psadelivery.rules.table.extension.Parent;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.ContentHash;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.nio.file.Path;
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
        this.sheets = new EnumMap<>(RubricSheet.class);
        this.sheets.putAll(sheets);
        this.problems = problems;
    }

    /**
     * What came of the sheets of an author.
     *
     * @param tables the sheets as they were read
     * @param origins where in them, or in the extended rubric, the rows of the whole stand
     * @param parent the folder or workbook that the rubric extends, if it is one
     */
    record Assembled(Map<RubricSheet, Sheet> tables, Checked<Rubric> rubric, Origins origins, Optional<Path> parent) {
        Assembled {
            tables = Map.copyOf(tables);
        }

        static Assembled of(Checked<Rubric> rubric) {
            return new Assembled(Map.of(), rubric, Origins.NONE, Optional.empty());
        }
    }

    /**
     * The rubric, with the rows that it takes over from the one that it extends, if any.
     *
     * @param removed the sheet that takes rows out of that one
     */
    Assembled assembled(Optional<Sheet> removed, Home home) {
        Optional<Sheet.Row> named = Parent.row(sheets);
        if (named.isEmpty()) {
            removed.ifPresent(sheet -> Removals.refuse(sheet, problems));
            return new Assembled(sheets, rubric(), Origins.NONE, Optional.empty());
        }
        Optional<RubricDraft> parent = home.parent(named.get(), problems);
        Optional<Path> path = home.path(named.get().cell("value"));
        if (parent.isEmpty()) {
            return new Assembled(sheets, Checked.rejected(problems.inOrder(sheets)), Origins.NONE, path);
        }
        Parent tables = new Parent(named.get().cell("value"), parent.get().tables());
        Overlay overlay = new Overlay(sheets, removed, tables, problems);
        Origins origins = overlay.origins(parent.get()::placed);
        Checked<Rubric> whole = new RubricAssembly(overlay.sheets(), new Problems()).rubric();
        problems.addAll(whole.problems().stream().map(origins::placed).toList());
        List<Problem> found = problems.inOrder(sheets);
        Checked<Rubric> rubric = problems.areErrors() ? Checked.rejected(found) : Checked.of(whole.orThrow(), found);
        return new Assembled(sheets, rubric, origins, path);
    }

    private Checked<Rubric> rubric() {
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
