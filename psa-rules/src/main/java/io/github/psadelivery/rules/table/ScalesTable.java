package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.RESERVED_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.SHORT_SCALE;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.NamedLevel;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code scales.csv}: a level a row, the levels of a scale from worst to best. */
final class ScalesTable {
    private static final List<String> COLUMNS = List.of("scale", "code", "label", "or worse", "meaning", "source");

    /** The standard scales, which the library knows by name; every rubric means the same by them. */
    private static final Map<String, List<Level>> STANDARD = Map.of(
            Rating.SCALE, List.of(Rating.values()),
            Challenge.SCALE, List.of(Challenge.values()),
            Stage.SCALE, List.of(Stage.values()),
            RecentPerformance.SCALE, List.of(RecentPerformance.values()));

    private ScalesTable() {}

    static Scales read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, List<Cells>> rowsByScale = new LinkedHashMap<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            COLUMNS.forEach(cells::filled);
            if (!cells.text("scale").isEmpty()) {
                rowsByScale
                        .computeIfAbsent(cells.text("scale"), scale -> new ArrayList<>())
                        .add(cells);
            }
        }
        Map<String, Optional<Scale>> scaleById = new LinkedHashMap<>();
        rowsByScale.forEach((id, rows) -> scaleById.put(
                id,
                Optional.ofNullable(STANDARD.get(id))
                        .map(levels -> standard(id, levels, rows))
                        .orElseGet(() -> ofTheRubric(id, rows))));
        return new Scales(scaleById);
    }

    private static Optional<Scale> standard(String id, List<Level> levels, List<Cells> rows) {
        if (rows.size() != levels.size()) {
            Cells last = rows.get(rows.size() - 1);
            report(
                    last,
                    "scale",
                    "The scale %s has %s levels here and %s everywhere.".formatted(id, rows.size(), levels.size()),
                    levels);
        } else {
            for (int rank = 0; rank < levels.size(); rank++) {
                Level level = levels.get(rank);
                checkStandard(rows.get(rank), "code", level.code(), levels);
                checkStandard(rows.get(rank), "label", level.label(), levels);
            }
        }
        return scale(id, levels, rows).or(() -> Optional.of(wordless(id, levels)));
    }

    /** The standard levels without their meanings: other sheets can be checked against them all the same. */
    private static Scale wordless(String id, List<Level> levels) {
        return new Scale(
                id,
                levels.stream().map(level -> new ScaleLevel(level, "", "", "")).toList());
    }

    private static void checkStandard(Cells cells, String column, String word, List<Level> levels) {
        String text = cells.text(column);
        if (!text.isEmpty() && !text.equals(word)) {
            report(cells, column, "“%s” stands where the standard scale has “%s”.".formatted(text, word), levels);
        }
    }

    private static void report(Cells cells, String column, String message, List<Level> levels) {
        List<String> words = levels.stream()
                .map(level -> "%s %s".formatted(level.code(), level.label()))
                .toList();
        cells.report(
                RESERVED_SCALE,
                column,
                message,
                "Keep to %s, worst first, or give a scale of your own another name."
                        .formatted(String.join(", ", words)));
    }

    private static Optional<Scale> ofTheRubric(String id, List<Cells> rows) {
        Map<String, Integer> rowByWord = new HashMap<>();
        rows.forEach(cells -> checkUnique(cells, rowByWord));
        if (rows.size() < 2) {
            rows.get(0)
                    .report(
                            SHORT_SCALE,
                            "scale",
                            "The scale “%s” has one level only.".formatted(id),
                            "Add its other levels, a row each, worst first.");
        }
        if (rows.size() > Scale.MOST_LEVELS) {
            rows.get(Scale.MOST_LEVELS)
                    .report(
                            SHORT_SCALE,
                            "scale",
                            "The scale “%s” has more than %s levels.".formatted(id, Scale.MOST_LEVELS),
                            "Merge levels that nobody can tell apart.");
            return Optional.empty();
        }
        List<Level> levels = IntStream.range(0, rows.size())
                .filter(rank -> Stream.of("code", "label")
                        .noneMatch(column -> rows.get(rank).text(column).isEmpty()))
                .mapToObj(rank -> named(id, rank, rows.get(rank)))
                .toList();
        return scale(id, levels, rows);
    }

    private static Level named(String scale, int rank, Cells cells) {
        return new NamedLevel(scale, rank, cells.text("code"), cells.text("label"));
    }

    private static void checkUnique(Cells cells, Map<String, Integer> rowByWord) {
        for (String column : List.of("code", "label")) {
            String word = cells.text(column).toLowerCase(Locale.ROOT);
            int first = rowByWord.computeIfAbsent(word, unused -> cells.row());
            if (!word.isEmpty() && first != cells.row()) {
                cells.report(
                        DUPLICATE_ID,
                        column,
                        "“%s” names the level in row %s already.".formatted(cells.text(column), first),
                        "Give each level of a scale a code and a label of its own.");
            }
        }
    }

    private static Optional<Scale> scale(String id, List<Level> levels, List<Cells> rows) {
        if (!rows.stream().allMatch(Cells::areGood)) {
            return Optional.empty();
        }
        return Optional.of(new Scale(
                id,
                IntStream.range(0, rows.size())
                        .mapToObj(rank -> level(levels.get(rank), rows.get(rank)))
                        .toList()));
    }

    private static ScaleLevel level(Level level, Cells cells) {
        return new ScaleLevel(level, cells.text("or worse"), cells.text("meaning"), cells.text("source"));
    }

    static Sheet write(List<Scale> scales) {
        Stream<List<String>> rows = scales.stream()
                .flatMap(scale -> scale.levels().stream()
                        .map(level -> List.of(
                                scale.id(),
                                level.level().code(),
                                level.level().label(),
                                level.orWorse(),
                                level.meaning(),
                                level.source())));
        return new Sheet(
                RubricSheet.SCALES.file(),
                Stream.concat(Stream.of(COLUMNS), rows).toList());
    }
}
