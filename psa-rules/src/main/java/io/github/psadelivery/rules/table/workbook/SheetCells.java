package io.github.psadelivery.rules.table.workbook;

import static io.github.psadelivery.model.problem.ProblemCode.ERROR_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.FORMULA_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.HIDDEN_CELLS;
import static io.github.psadelivery.model.problem.ProblemCode.MERGED_CELLS;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The cells of one sheet while its part is read, each as text, and what is wrong with them. */
final class SheetCells implements Xml.Visitor {
    private static final String FORMULA_MARK = "=";

    private final String name;
    private final CellValues values;
    private final Bounds bounds;
    private final TreeMap<Integer, TreeMap<Integer, String>> textByRow = new TreeMap<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isTaken;
    private boolean isReadingAid;
    private int row;
    private int column;
    private boolean isRowHidden;
    private String type = "";
    private int style;
    private Optional<String> formula = Optional.empty();
    private String value = "";

    SheetCells(String name, CellValues values, Bounds bounds) {
        this.name = name;
        this.values = values;
        this.bounds = bounds;
    }

    @Override
    public void start(String element, Xml xml) {
        switch (element) {
            case "row" -> {
                row = xml.number("r", row + 1);
                column = 0;
                isRowHidden = xml.isTrue("hidden");
            }
            case "c" -> cell(xml);
            case "v", "f", "t" -> {
                isTaken = !isReadingAid;
                text.setLength(element.equals("t") ? text.length() : 0);
            }
            case "rPh" -> isReadingAid = true;
            case "col" -> hideColumns(xml);
            case "mergeCell" -> xml.attribute("ref").ifPresent(this::merged);
            default -> {
                // Looks, widths and what prints.
            }
        }
    }

    private void cell(Xml xml) {
        Optional<CellRange> place = xml.attribute("r").flatMap(CellRange::parse);
        row = place.map(CellRange::row).orElse(Math.max(row, 1));
        column = place.map(CellRange::column).orElse(column + 1);
        type = xml.attribute("t").orElse("n");
        style = xml.number("s", 0);
        formula = Optional.empty();
        value = "";
        text.setLength(0);
    }

    private void hideColumns(Xml xml) {
        int first = Math.max(1, xml.number("min", 1));
        int last = Math.min(xml.number("max", first), Bounds.MOST_COLUMNS);
        for (int hidden = first; xml.isTrue("hidden") && hidden <= last; hidden++) {
            hiddenColumns.add(hidden);
        }
    }

    private void merged(String range) {
        CellRange.parse(range)
                .ifPresent(first -> add(
                        MERGED_CELLS,
                        first.row(),
                        first.column(),
                        "The cells %s are merged into one.".formatted(range),
                        "Split them, and fill each cell."));
    }

    @Override
    public void text(String more) {
        if (isTaken) {
            text.append(more);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "f" -> formula = Optional.of(taken());
            case "v" -> value = taken();
            case "t" -> isTaken = false;
            case "is" -> value = taken();
            case "rPh" -> isReadingAid = false;
            case "c" -> endCell();
            default -> {
                // Looks, widths and what prints.
            }
        }
    }

    private String taken() {
        isTaken = false;
        String all = text.toString();
        text.setLength(0);
        return all;
    }

    private void endCell() {
        if (formula.isPresent()) {
            keep(FORMULA_MARK + formula.get());
            add(
                    FORMULA_CELL,
                    row,
                    column,
                    "The cell holds a formula, and formulas are never worked out.",
                    "Write the value itself.");
        } else if (type.equals("e")) {
            keep(value);
            add(
                    ERROR_CELL,
                    row,
                    column,
                    "The cell shows the error %s.".formatted(cut(value)),
                    "Write the value itself.");
        } else {
            keep(values.text(type, style, value));
        }
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(word.length(), 20));
    }

    private void keep(String word) {
        if (word.isBlank() || row < 1 || column < 1 || !bounds.take(row, column, word)) {
            return;
        }
        textByRow.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, word);
        if (isRowHidden) {
            hiddenRows.add(row);
        }
    }

    private void add(ProblemCode code, int atRow, int atColumn, String message, String advice) {
        if (atRow >= 1 && atColumn >= 1 && problems.size() < Bounds.MOST_PROBLEMS) {
            problems.add(new Problem(code, new Place.SheetCell(name, atRow, atColumn), message, advice));
        }
    }

    /** All problems of the cells, also those that show only at the end. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        hidden("row", hiddenRows, () -> new Place.SheetCell(name, hiddenRows.first(), 1))
                .ifPresent(all::add);
        hiddenColumns.removeIf(hidden -> textByRow.values().stream().noneMatch(cells -> cells.containsKey(hidden)));
        hidden("column", hiddenColumns, () -> new Place.SheetCell(name, 1, hiddenColumns.first()))
                .ifPresent(all::add);
        if (bounds.areBroken()) {
            all.add(new Problem(
                    TOO_LARGE,
                    new Place.Whole(name),
                    "The sheet has more than %s rows, %s columns or too much text, so it was not read."
                            .formatted(Bounds.MOST_ROWS, Bounds.MOST_COLUMNS),
                    "Delete the rows and columns that do not belong to the table."));
        }
        return all;
    }

    private Optional<Problem> hidden(String what, Set<Integer> hidden, Supplier<Place> first) {
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                HIDDEN_CELLS,
                first.get(),
                "%s of this sheet %s hidden, and %s all the same."
                        .formatted(
                                hidden.size() == 1 ? "One " + what : "%s %ss".formatted(hidden.size(), what),
                                hidden.size() == 1 ? "is" : "are",
                                hidden.size() == 1 ? "counts" : "count"),
                "Show %s, or delete what should not count.".formatted(hidden.size() == 1 ? "it" : "them")));
    }

    /** The texts as a spreadsheet shows them, blank rows where they stand; none if there is too much of them. */
    List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        if (textByRow.isEmpty() || bounds.areBroken()) {
            return records;
        }
        int width = textByRow.values().iterator().next().lastKey();
        for (int number = 1; number <= textByRow.lastKey(); number++) {
            records.add(record(textByRow.getOrDefault(number, new TreeMap<>()), width));
        }
        return records;
    }

    private static List<String> record(SortedMap<Integer, String> cells, int width) {
        if (cells.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(Collections.nCopies(Math.max(width, cells.lastKey()), ""));
        cells.forEach((column, text) -> texts.set(column - 1, text));
        return texts;
    }
}
