package io.github.psadelivery.rules.table.extension;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.extension.Origins.Origin;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One whole rubric from the rows of two: a row replaces those of the same key in the extended rubric, in their place; a
 * row of a new key stands at the end; rows that are taken out are left out. Of what the rubric says of itself it takes
 * over title, source and licence.
 */
public final class Overlay {
    private static final Set<String> TAKEN_OVER = Set.of("title", "source", "licence");

    private final Map<RubricSheet, Sheet> own;
    private final Parent parent;
    private final Removals removals;
    private final Problems problems;
    private final Map<RubricSheet, Sheet> whole = new EnumMap<>(RubricSheet.class);
    private final Map<RubricSheet, List<Origin>> origins = new EnumMap<>(RubricSheet.class);

    /**
     * Puts the rows together.
     *
     * @param own the sheets of the author
     * @param problems takes what is wrong in them already, such as two rows of one id
     */
    public Overlay(Map<RubricSheet, Sheet> own, Optional<Sheet> removed, Parent parent, Problems problems) {
        this.own = Map.copyOf(own);
        this.parent = parent;
        this.problems = problems;
        this.removals = Removals.read(removed.orElseGet(() -> new Sheet(Removals.FILE, List.of())), parent, problems);
        for (RubricSheet name : RubricSheet.values()) {
            merge(name);
        }
    }

    /** All sheets of the whole rubric. */
    public Map<RubricSheet, Sheet> sheets() {
        return new EnumMap<>(whole);
    }

    /**
     * Where the rows of the whole stand.
     *
     * @param places gives a place in the extended rubric as its own author finds it
     */
    public Origins origins(UnaryOperator<Place> places) {
        return new Origins(origins, place -> Parent.place(parent.name(), places.apply(place)));
    }

    private void merge(RubricSheet name) {
        Sheet base = parent.table(name);
        Sheet mine = Optional.ofNullable(own.get(name)).orElseGet(() -> Parent.none(name));
        Map<String, List<Sheet.Row>> mineByKey = rowsByKey(name, mine);
        List<String> header = header(base, mine);
        List<List<String>> records = new ArrayList<>();
        List<Origin> rows = new ArrayList<>();
        if (!header.isEmpty()) {
            records.add(header);
            rows.add(new Origin(!mine.header().isEmpty(), 1));
        }
        Set<String> replaced = new HashSet<>();
        for (Sheet.Row row : base.rows()) {
            String key = RowKeys.of(name, row);
            List<Sheet.Row> instead = mineByKey.get(key);
            if (instead != null && replaced.add(key)) {
                instead.forEach(mineRow -> add(mineRow, true, header, records, rows));
            } else if (instead == null && isKept(name, key)) {
                add(row, false, header, records, rows);
            }
        }
        mineByKey.forEach((key, added) -> {
            if (!replaced.contains(key)) {
                added.forEach(row -> add(row, true, header, records, rows));
            }
        });
        if (!header.isEmpty()) {
            whole.put(name, new Sheet(name.file(), records));
            origins.put(name, List.copyOf(rows));
        }
    }

    private boolean isKept(RubricSheet name, String key) {
        return name == RubricSheet.RUBRIC ? TAKEN_OVER.contains(key) : !removals.has(name, key);
    }

    private static void add(
            Sheet.Row row, boolean isOwn, List<String> header, List<List<String>> records, List<Origin> rows) {
        records.add(header.stream().map(row::cell).toList());
        rows.add(new Origin(isOwn, row.number()));
    }

    /** The columns of both, with one that stands twice in the author's sheet left so, for it to be told. */
    private static List<String> header(Sheet base, Sheet mine) {
        List<String> header = new ArrayList<>(base.header());
        Set<String> seen = new HashSet<>();
        for (String column : mine.header()) {
            if (!base.header().contains(column) || !seen.add(column)) {
                header.add(column);
            }
        }
        return header;
    }

    private Map<String, List<Sheet.Row>> rowsByKey(RubricSheet name, Sheet mine) {
        // Rows that are longer or shorter than their header are told here, where their length still shows.
        Cells.of(mine, problems);
        Map<String, List<Sheet.Row>> byKey = new LinkedHashMap<>();
        for (Sheet.Row row : mine.rows()) {
            List<Sheet.Row> same = byKey.computeIfAbsent(RowKeys.of(name, row), unused -> new ArrayList<>());
            if (same.isEmpty()
                    || RowKeys.mayRepeat(name)
                    || RowKeys.of(name, row).isEmpty()) {
                same.add(row);
            } else {
                tellTwice(row, same.get(0));
            }
        }
        return byKey;
    }

    private void tellTwice(Sheet.Row row, Sheet.Row first) {
        String column = row.sheet().header().get(0);
        problems.add(
                DUPLICATE_ID,
                row.place(column),
                "“%s” is used in row %s already.".formatted(row.cell(column), first.number()),
                "Give one of the two rows another id, or take one out.");
    }
}
