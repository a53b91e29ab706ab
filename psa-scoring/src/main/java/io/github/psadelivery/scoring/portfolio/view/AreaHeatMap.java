package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

        /** The level in the middle of the rated ones; empty where none is rated. <b>Assumption</b>: the worse of two. */
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

    /** Statement by statement, since a portfolio can be large. */
    private static Row row(Optional<String> department, List<Item> areas, List<Scored> results) {
        Map<String, Tally> tallyByArea = new LinkedHashMap<>();
        areas.forEach(area -> tallyByArea.put(area.id(), new Tally(area)));
        for (Scored scored : results) {
            for (Statement statement : scored.assessment().statements()) {
                Tally tally = tallyByArea.get(statement.item());
                if (tally != null) {
                    tally.add(statement);
                }
            }
        }
        return new Row(
                department,
                results.size(),
                tallyByArea.values().stream()
                        .map(tally -> tally.field(results.size()))
                        .toList());
    }

    /** One area while it is counted. */
    private static final class Tally {
        private final Item area;
        private final int[] countByRank;
        private int notApplicable;

        Tally(Item area) {
            this.area = area;
            this.countByRank = new int[area.requiredScale().size()];
        }

        void add(Statement statement) {
            if (statement instanceof Rated rated) {
                countByRank[
                        area.requiredScale().level(rated.level()).orElseThrow().rank()]++;
            } else {
                notApplicable++;
            }
        }

        Field field(int results) {
            int rated = IntStream.of(countByRank).sum();
            return new Field(
                    area, IntStream.of(countByRank).boxed().toList(), notApplicable, results - rated - notApplicable);
        }
    }
}
