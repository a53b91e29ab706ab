package io.github.psadelivery.scoring.csv.internal;

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
public final class CsvHeader {
    private static final int MOST_SUGGESTIONS = 100;

    private final String file;
    private final int row;
    private final List<String> names;
    private final Set<String> distinctNames;
    private final CsvLayout layout;
    private final Map<String, Integer> indexByColumn = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param names what stands in the cells from left to right, to the last that is not empty */
    public CsvHeader(String file, int row, List<String> names, CsvLayout layout) {
        this.file = file;
        this.row = row;
        this.names = List.copyOf(names);
        this.distinctNames = Set.copyOf(new HashSet<>(names));
        this.layout = layout;
        List<String> missing = new ArrayList<>(layout.required());
        List<String> meant = new ArrayList<>();
        for (int index = 0; index < width(); index++) {
            String name = names.get(index);
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

    /** The name by which problems tell of the sheet. */
    public String file() {
        return file;
    }

    /** What is wrong with the names; no row beneath can be used as long as something is. */
    public List<Problem> problems() {
        return problems;
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The number of columns. */
    public int width() {
        return names.size();
    }

    /** The names of all columns as they are written, from left to right. */
    public List<String> names() {
        return names;
    }

    /** The known columns that are there, from left to right. */
    public Iterable<String> columns() {
        return indexByColumn.keySet();
    }

    public boolean has(String column) {
        return indexByColumn.containsKey(column);
    }

    /** The place of a known column among the cells of a row, or -1. */
    public int index(String column) {
        return indexByColumn.getOrDefault(column, -1);
    }

    /** The name of a column as it is written. */
    String name(int index) {
        return names.get(index);
    }

    /** The known column that a name means, if it is there. */
    public Optional<String> column(String name) {
        return layout.column(name).filter(this::has);
    }

    /** Whether a row has the name of each column that must be there in that column. */
    boolean isRepeatedBy(String[] cells) {
        for (String column : layout.required()) {
            int index = index(column);
            if (index < 0 || !cells[index].equalsIgnoreCase(names.get(index))) {
                return false;
            }
        }
        return true;
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
        Optional<String> meant = problems.size() < MOST_SUGGESTIONS ? nearest(name) : Optional.empty();
        tell(
                UNKNOWN_COLUMN,
                SourceWords.shortened(name),
                "No column is called %s.".formatted(SourceWords.quoted(name)),
                meant.map("Write “%s”?"::formatted).orElseGet(layout::adviceOnUnknown));
        return meant;
    }

    private Optional<String> nearest(String name) {
        List<String> free = new ArrayList<>(layout.known());
        free.removeIf(column -> has(column) || distinctNames.contains(column));
        return Nearest.to(name, free);
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
        problems.add(new Problem(code, new Place.Cell(file, row, column), message, advice));
    }
}
