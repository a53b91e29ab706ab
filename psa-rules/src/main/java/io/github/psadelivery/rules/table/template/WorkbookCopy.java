package io.github.psadelivery.rules.table.template;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.workbook.writing.Tab;
import io.github.psadelivery.rules.table.workbook.writing.WorkbookBytes;
import io.github.psadelivery.rules.table.workbook.writing.WorkbookLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Workbooks that the library writes: a rubric to fill in, and a copy of what an author wrote with what is wrong in it. */
public final class WorkbookCopy {
    private static final String NAME = "workbook";

    private WorkbookCopy() {}

    /**
     * A rubric to fill in.
     *
     * @param sheets its tables, named like the CSV files
     */
    public static Checked<byte[]> of(Rubric rubric, List<Sheet> sheets) {
        return WorkbookLibrary.isThere() ? bytes(Template.of(rubric, sheets)) : missing();
    }

    /** The sheets as they stand, each problem as a comment at its cell, and a list of all of them. */
    public static Checked<byte[]> commented(List<Sheet> sheets, List<Problem> problems) {
        if (!WorkbookLibrary.isThere()) {
            return missing();
        }
        Map<String, List<Sheet>> sheetsByTab = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            String tab = RubricSheet.named(sheet.file()).map(RubricSheet::tab).orElse(sheet.file());
            boolean isOurs = tab.equalsIgnoreCase(Template.PROBLEMS);
            List<Sheet> ofThisName = sheetsByTab.computeIfAbsent(tab, unused -> new ArrayList<>());
            if (!isOurs && ofThisName.isEmpty()) {
                ofThisName.add(new Sheet(tab, sheet.records()));
            }
        }
        List<Tab> tabs = new ArrayList<>(List.of(Tab.toRead(list(problems), List.of())));
        sheetsByTab.values().stream()
                .flatMap(List::stream)
                .forEach(sheet -> tabs.add(Tab.toRead(sheet, comments(sheet, problems))));
        return bytes(tabs);
    }

    private static Sheet list(List<Problem> problems) {
        List<List<String>> records =
                new ArrayList<>(List.of(List.of("place", "code", "severity", "what is wrong", "what to do")));
        problems.forEach(problem -> records.add(List.of(
                problem.place().describe(),
                problem.code().code(),
                problem.severity().label(),
                problem.message(),
                problem.advice())));
        return new Sheet(Template.PROBLEMS, records);
    }

    private static List<Tab.Comment> comments(Sheet sheet, List<Problem> problems) {
        Map<Place.SheetCell, StringBuilder> textByCell = new LinkedHashMap<>();
        for (Problem problem : problems) {
            cell(sheet, problem.place()).ifPresent(cell -> {
                StringBuilder text = textByCell.computeIfAbsent(cell, unused -> new StringBuilder());
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append("%s: %s %s".formatted(problem.code(), problem.message(), problem.advice()));
            });
        }
        List<Tab.Comment> comments = new ArrayList<>();
        textByCell.forEach((cell, text) -> comments.add(new Tab.Comment(cell.row(), cell.column(), text.toString())));
        return comments;
    }

    /** The cell of a sheet where a problem is told: the first one if it is not in a cell. */
    private static Optional<Place.SheetCell> cell(Sheet sheet, Place place) {
        Optional<Place.SheetCell> top = Optional.of(new Place.SheetCell(sheet.file(), 1, 1));
        return place.fold(
                        cell -> Optional.of(
                                new Place.SheetCell(tab(cell.file()), cell.row(), column(sheet, cell.column()))),
                        Optional::of,
                        path -> Optional.<Place.SheetCell>empty(),
                        line -> top.filter(first -> tab(line.file()).equals(first.sheet())),
                        whole -> top.filter(first -> tab(whole.file()).equals(first.sheet())),
                        stated -> Optional.<Place.SheetCell>empty())
                .filter(found -> found.sheet().equals(sheet.file()));
    }

    private static String tab(String file) {
        return RubricSheet.named(file).map(RubricSheet::tab).orElse(file);
    }

    private static int column(Sheet sheet, String column) {
        int index = sheet.header().indexOf(column);
        return (index < 0 ? sheet.header().size() : index) + 1;
    }

    private static Checked<byte[]> bytes(List<Tab> tabs) {
        List<Problem> tooLong =
                tabs.stream().flatMap(tab -> tooLong(tab.sheet()).stream()).toList();
        return tooLong.isEmpty() ? Checked.of(WorkbookBytes.of(tabs), List.of()) : Checked.rejected(tooLong);
    }

    private static List<Problem> tooLong(Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < sheet.records().size(); row++) {
            List<String> cells = sheet.records().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).length() > WorkbookBytes.LONGEST_CELL) {
                    problems.add(new Problem(
                            ProblemCode.CELL_TOO_LONG,
                            new Place.SheetCell(sheet.file(), row + 1, column + 1),
                            "The cell has more than %s letters, which no workbook keeps."
                                    .formatted(WorkbookBytes.LONGEST_CELL),
                            "Shorten the text, or keep the rubric as a folder of tables."));
                }
            }
        }
        return problems;
    }

    private static Checked<byte[]> missing() {
        return Checked.rejected(List.of(WorkbookLibrary.missing(NAME)));
    }
}
