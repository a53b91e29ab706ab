package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_ROW_MISSING;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_KEY;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of {@code settings.csv} by id, and which of them were asked for. */
final class SettingRows {
    private static final String ID = "id";
    private static final String VALUE = "value";

    private final Sheet sheet;
    private final Problems problems;
    private final Map<String, Cells> cellsById = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    SettingRows(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        Map<String, Integer> rowById = new HashMap<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            cellsById.putIfAbsent(cells.id(ID, rowById), cells);
        }
    }

    /** A setting; empty, and told, where its row is not there or cannot be used. */
    <T> Optional<Setting<T>> setting(String id, BiFunction<Cells, String, Optional<T>> reading) {
        asked.add(id);
        Cells cells = cellsById.get(id);
        if (cells == null) {
            return Optional.empty();
        }
        cells.filled("what");
        cells.filled(VALUE);
        RuleReason reason = Rows.reason(id, cells);
        return cells.text(VALUE).isEmpty()
                ? Optional.empty()
                : reading.apply(cells, VALUE).map(value -> new Setting<>(value, reason));
    }

    /** Tells of each row that nobody asks for, and of each that is asked for and not there; a misspelt one once. */
    void checkComplete() {
        List<String> missing = new ArrayList<>(asked);
        missing.removeAll(cellsById.keySet());
        cellsById.forEach((id, cells) -> {
            if (!id.isEmpty() && !asked.contains(id)) {
                cells.report(
                        UNKNOWN_KEY, ID, "The rules of progress have no “%s”.".formatted(id), Words.advice(id, asked));
                Nearest.to(id, missing).ifPresent(missing::remove);
            }
        });
        if (sheet.header().contains(ID)) {
            missing.forEach(id -> problems.add(
                    PROGRESS_ROW_MISSING,
                    new Place.Whole(sheet.file()),
                    "The table has no row “%s”.".formatted(id),
                    "Add the row, or copy it from the shipped table."));
        }
    }
}
