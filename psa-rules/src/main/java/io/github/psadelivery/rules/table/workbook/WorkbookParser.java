package io.github.psadelivery.rules.table.workbook;

import static io.github.psadelivery.model.problem.ProblemCode.HIDDEN_CELLS;
import static io.github.psadelivery.model.problem.ProblemCode.MACROS;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_A_WORKBOOK;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cells of a workbook as text. Nothing in it is ever run, worked out or fetched: no formula, no macro, no
 * link, no entity.
 *
 * <p>Errors: whatever the bytes are, they give sheets and problems, never an exception, and never more than a bounded
 * part of the memory.
 *
 * <p>Thread-safety: safe.
 */
public final class WorkbookParser {
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final String name;
    private final WorkbookParts parts;
    private final List<Problem> problems = new ArrayList<>();

    private WorkbookParser(String name, WorkbookParts parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads all sheets.
     *
     * @param name what to call the workbook
     */
    public static WorkbookContent read(String name, byte[] file) {
        try {
            return new WorkbookParser(name, WorkbookParts.of(file)).content();
        } catch (UnreadableWorkbookException unreadable) {
            Problem problem = unreadable.problem().at(new Place.Whole(name));
            return new WorkbookContent(List.of(), List.of(problem), false);
        }
    }

    private WorkbookContent content() throws UnreadableWorkbookException {
        SheetList list = SheetList.of(parts);
        TextRuns shared = new TextRuns();
        walk(list.target("sharedStrings"), shared);
        NumberFormats formats = new NumberFormats();
        walk(list.target("styles"), formats);
        CellValues values = new CellValues(shared, formats, new NumberText(list.isFrom1904()));
        List<Sheet> sheets = new ArrayList<>();
        for (SheetList.Tab tab : list.tabs()) {
            Optional<byte[]> part = tab.part().flatMap(parts::part);
            if (part.isPresent()) {
                sheets.add(sheet(tab, part.get(), values));
            }
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbookException(
                    NOT_A_WORKBOOK,
                    "The file holds no sheets, so it is no workbook.",
                    "Save it as “Excel workbook (.xlsx)”, or name a folder of tables.");
        }
        if (parts.holdMacros()) {
            problems.add(new Problem(
                    MACROS,
                    new Place.Whole(name),
                    "The workbook holds macros; they were not run, and never are.",
                    "Save it as “Excel workbook (.xlsx)”, which keeps none."));
        }
        return new WorkbookContent(sheets, problems, true);
    }

    private void walk(Optional<String> part, Xml.Visitor visitor) throws UnreadableWorkbookException {
        Optional<byte[]> bytes = part.flatMap(parts::part);
        if (bytes.isPresent()) {
            Xml.walk(bytes.get(), visitor);
        }
    }

    private Sheet sheet(SheetList.Tab tab, byte[] part, CellValues values) throws UnreadableWorkbookException {
        SheetCells cells = new SheetCells(tab.name(), values, new Bounds());
        Xml.walk(part, cells);
        problems.addAll(cells.problems());
        if (HIDDEN.contains(tab.state())) {
            problems.add(new Problem(
                    HIDDEN_CELLS,
                    new Place.Whole(tab.name()),
                    "The sheet is hidden, and counts all the same.",
                    "Show it, or delete it if it should not count."));
        }
        return new Sheet(tab.name(), cells.records());
    }
}
