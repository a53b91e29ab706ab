package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_COLUMN;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first row of a sheet: which column stands where, and what is wrong with their names. */
final class CsvHeader {
    private final CsvText.Line line;
    private final CsvLayout layout;
    private final Set<String> names;
    private final Map<String, Integer> indexByColumn = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CsvHeader(CsvText.Line line, CsvLayout layout) {
        this.line = line;
        this.layout = layout;
        this.names = new HashSet<>(line.cells());
        List<String> missing = new ArrayList<>(layout.required());
        List<String> meant = new ArrayList<>();
        for (int index = 0; index < width(); index++) {
            String name = line.cells().get(index);
            Optional<String> column = layout.column(name);
            if (column.isEmpty()) {
                unknown(name, index).ifPresent(meant::add);
            } else if (indexByColumn.putIfAbsent(column.get(), index) != null) {
                twice(column.get());
            }
        }
        indexByColumn.keySet().forEach(column -> layout.neededBy(column).ifPresent(missing::add));
        missing.stream()
                .distinct()
                .filter(column -> !has(column) && !meant.contains(column))
                .forEach(this::missing);
    }

    /** What is wrong with the names; no row beneath can be used as long as something is. */
    List<Problem> problems() {
        return problems;
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** The number of columns. */
    int width() {
        return line.cells().size();
    }

    /** The known columns that are there, from left to right. */
    Iterable<String> columns() {
        return indexByColumn.keySet();
    }

    boolean has(String column) {
        return indexByColumn.containsKey(column);
    }

    /** The place of a known column among the cells of a row, or -1. */
    int index(String column) {
        return indexByColumn.getOrDefault(column, -1);
    }

    /** The name of a column as it is written. */
    String name(int index) {
        return line.cells().get(index);
    }

    /** The known column that a name means, if it is there. */
    Optional<String> column(String name) {
        return layout.column(name).filter(this::has);
    }

    /** Tells of a column, and gives the known one that was probably meant. */
    private Optional<String> unknown(String name, int index) {
        if (name.isEmpty()) {
            tell(
                    UNKNOWN_COLUMN,
                    name,
                    "Column %s of the sheet has no name.".formatted(index + 1),
                    "Name it in the first row, or take it out.");
            return Optional.empty();
        }
        List<String> free = new ArrayList<>(layout.known());
        free.removeAll(indexByColumn.keySet());
        free.removeIf(names::contains);
        Optional<String> meant = Nearest.to(name, free);
        tell(
                UNKNOWN_COLUMN,
                SourceWords.shortened(name),
                "No column is called %s.".formatted(SourceWords.quoted(name)),
                meant.map("Write “%s”?"::formatted).orElseGet(layout::adviceOnUnknown));
        return meant;
    }

    private void twice(String column) {
        tell(
                DUPLICATE_COLUMN,
                column,
                "The column “%s” stands there twice.".formatted(column),
                "Take one of them out; nothing says which one counts.");
    }

    private void missing(String column) {
        tell(
                MISSING_COLUMN,
                column,
                "The column “%s” is missing.".formatted(column),
                "Add it to the first row, and fill it below.");
    }

    private void tell(ProblemCode code, String column, String message, String advice) {
        problems.add(new Problem(code, new Place.Cell(line.file(), line.row(), column), message, advice));
    }
}
