package io.github.psadelivery.rules.table.internal;

import static java.util.Comparator.comparingInt;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with a rubric's sheets, and tells it by sheet, then row, then column. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    public void add(ProblemCode code, Place place, String message, String advice) {
        problems.add(new Problem(code, place, message, advice));
    }

    public void addAll(List<Problem> others) {
        problems.addAll(others);
    }

    public boolean areErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * All problems in the order of their places.
     *
     * @param sheets those that could be read; their headers give the order of the columns
     */
    public List<Problem> inOrder(Map<RubricSheet, Sheet> sheets) {
        return problems.stream()
                .sorted(comparingInt((Problem problem) -> sheetOf(problem.place()))
                        .thenComparingInt(problem -> rowOf(problem.place()))
                        .thenComparingInt(problem -> columnOf(problem.place(), sheets)))
                .toList();
    }

    private static int sheetOf(Place place) {
        String file = place.fold(
                Place.Cell::file,
                Place.SheetCell::sheet,
                Place.Path::file,
                Place.Line::file,
                Place.Whole::file,
                Place.Stated::subject);
        return RubricSheet.named(file)
                .or(() -> RubricSheet.onTab(file))
                .map(RubricSheet::ordinal)
                .orElse(RubricSheet.values().length);
    }

    private static int rowOf(Place place) {
        return place.fold(Place.Cell::row, Place.SheetCell::row, path -> 0, Place.Line::line, whole -> 0, stated -> 0);
    }

    private static int columnOf(Place place, Map<RubricSheet, Sheet> sheets) {
        return place.fold(
                cell -> columnOf(cell, sheets),
                sheetCell -> sheetCell.column() - 1,
                path -> 0,
                line -> 0,
                whole -> 0,
                stated -> 0);
    }

    private static int columnOf(Place.Cell cell, Map<RubricSheet, Sheet> sheets) {
        Optional<Sheet> sheet = RubricSheet.named(cell.file()).flatMap(name -> Optional.ofNullable(sheets.get(name)));
        int column = sheet.map(found -> found.header().indexOf(cell.column())).orElse(-1);
        return column < 0 ? Integer.MAX_VALUE : column;
    }
}
