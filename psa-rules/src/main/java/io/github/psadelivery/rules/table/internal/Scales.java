package io.github.psadelivery.rules.table.internal;

import static io.github.psadelivery.model.problem.ProblemCode.RUB_LEVEL_OF_ANOTHER_SCALE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_LEVEL;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SCALE;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scales, for the sheets that name them and their levels. Of a scale with problems of its own only the id is known,
 * and nothing that hangs on it is told as a problem.
 */
public final class Scales {
    private final Map<String, Optional<Scale>> scaleById;

    /** @param scaleById in the order of the sheet; empty where nothing could be read */
    public Scales(Map<String, Optional<Scale>> scaleById) {
        this.scaleById = Collections.unmodifiableMap(new LinkedHashMap<>(scaleById));
    }

    public List<Scale> all() {
        return scaleById.values().stream().flatMap(Optional::stream).toList();
    }

    /** The number of levels of the longest scale. */
    public int longest() {
        return all().stream().mapToInt(Scale::size).max().orElse(0);
    }

    /** The scale that a cell names. */
    public Optional<Scale> scale(Cells cells, String column) {
        String id = cells.filled(column);
        if (!id.isEmpty() && !scaleById.isEmpty() && !scaleById.containsKey(id)) {
            cells.report(
                    UNKNOWN_SCALE,
                    column,
                    "There is no scale “%s”.".formatted(id),
                    Words.advice(id, scaleById.keySet()));
        }
        return usable(cells, scaleById.getOrDefault(id, Optional.empty()));
    }

    /** The level that a cell names, if its scale is known. */
    public Optional<Level> level(Cells cells, String column, Optional<Scale> scale) {
        return level(cells, column, cells.filled(column), scale);
    }

    /** The level that a word in a cell names, if its scale is known. */
    public Optional<Level> level(Cells cells, String column, String word, Optional<Scale> scale) {
        Optional<Level> level = scale.flatMap(known -> known.level(word));
        if (!word.isEmpty() && level.isEmpty()) {
            scale.ifPresentOrElse(known -> notOf(known, word, cells, column), () -> notOfAny(word, cells, column));
        }
        return usable(cells, level);
    }

    private void notOf(Scale scale, String word, Cells cells, String column) {
        Optional<Scale> other = all().stream()
                .filter(candidate -> candidate.level(word).isPresent())
                .findFirst();
        cells.report(
                other.isPresent() ? RUB_LEVEL_OF_ANOTHER_SCALE : UNKNOWN_RUBRIC_LEVEL,
                column,
                other.map(found -> "“%s” is a level of %s, and here a level of %s is needed."
                                .formatted(word, found, scale))
                        .orElseGet(() -> "“%s” is not a level of %s.".formatted(word, scale)),
                Words.advice(word, scale.words()));
    }

    private void notOfAny(String word, Cells cells, String column) {
        boolean mayBeKnown = scaleById.values().stream().anyMatch(Optional::isEmpty)
                || all().stream().anyMatch(scale -> scale.level(word).isPresent());
        if (!mayBeKnown && !scaleById.isEmpty()) {
            List<String> words =
                    all().stream().flatMap(scale -> scale.words().stream()).toList();
            cells.report(
                    UNKNOWN_RUBRIC_LEVEL,
                    column,
                    "No scale has a level “%s”.".formatted(word),
                    Words.advice(word, words));
        }
    }

    private static <T> Optional<T> usable(Cells cells, Optional<T> found) {
        if (found.isEmpty()) {
            cells.spoil();
        }
        return found;
    }
}
