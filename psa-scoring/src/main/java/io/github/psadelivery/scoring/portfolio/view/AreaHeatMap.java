package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the areas are rated, department by department. An item of several departments counts in each of them. Immutable.
 *
 * @param areas the areas, in the order of the rubric
 * @param rows a row for each department by name, and last one for the items without any
 */
public record AreaHeatMap(List<Item> areas, List<Row> rows) {
    public AreaHeatMap {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /**
     * The areas of one department.
     *
     * @param department the department; empty for the items without any
     * @param items how many assessments count
     * @param fields one for each area, in order
     */
    public record Row(Optional<String> department, int items, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * How one area is rated in one department. Levels are never averaged, since a step of a scale has no size.
     *
     * @param area the area
     * @param countByRank how many are rated at each level, worst first
     * @param notApplicable how many say that it does not apply
     * @param notAssessed how many say nothing on it
     */
    public record Field(Item area, List<Integer> countByRank, int notApplicable, int notAssessed) {
        public Field {
            countByRank = List.copyOf(countByRank);
        }

        /** How many rate it. */
        public int rated() {
            return countByRank.stream().mapToInt(count -> count).sum();
        }

        /** The worst level that some item has; empty where none is rated. */
        public Optional<Level> worst() {
            for (int rank = 0; rank < countByRank.size(); rank++) {
                if (countByRank.get(rank) > 0) {
                    return Optional.of(area.requiredScale().at(rank));
                }
            }
            return Optional.empty();
        }

        /** The level in the middle of the rated ones, the worse of two; empty where none is rated. */
        public Optional<Level> middle() {
            int before = 0;
            for (int rank = 0; rank < countByRank.size(); rank++) {
                before += countByRank.get(rank);
                if (before > 0 && 2 * before >= rated()) {
                    return Optional.of(area.requiredScale().at(rank));
                }
            }
            return Optional.empty();
        }
    }

    /** The map of some results by one rubric. */
    public static AreaHeatMap of(Rubric rubric, List<Scored> results) {
        List<Item> areas = rubric.areas(rubric.likelihood().id());
        Map<String, List<Scored>> resultsByDepartment = new TreeMap<>();
        List<Scored> without = new ArrayList<>();
        for (Scored scored : results) {
            List<String> departments = scored.assessment().subject().departments();
            departments.stream()
                    .distinct()
                    .forEach(department -> resultsByDepartment
                            .computeIfAbsent(department, name -> new ArrayList<>())
                            .add(scored));
            if (departments.isEmpty()) {
                without.add(scored);
            }
        }
        List<Row> rows = new ArrayList<>();
        resultsByDepartment.forEach((name, ofIt) -> rows.add(row(Optional.of(name), areas, ofIt)));
        if (!without.isEmpty()) {
            rows.add(row(Optional.empty(), areas, without));
        }
        return new AreaHeatMap(areas, rows);
    }

    private static Row row(Optional<String> department, List<Item> areas, List<Scored> results) {
        return new Row(
                department,
                results.size(),
                areas.stream().map(area -> field(area, results)).toList());
    }

    private static Field field(Item area, List<Scored> results) {
        Integer[] counts = Collections.nCopies(area.requiredScale().size(), 0).toArray(new Integer[0]);
        int notApplicable = 0;
        int notAssessed = 0;
        for (Scored scored : results) {
            Optional<Statement> statement = scored.assessment().statementOn(area.id());
            if (statement.isEmpty()) {
                notAssessed++;
            } else {
                int rank = statement
                        .get()
                        .fold(
                                rated -> area.requiredScale()
                                        .level(rated.level())
                                        .orElseThrow()
                                        .rank(),
                                none -> -1);
                if (rank < 0) {
                    notApplicable++;
                } else {
                    counts[rank]++;
                }
            }
        }
        return new Field(area, Arrays.asList(counts), notApplicable, notAssessed);
    }
}
