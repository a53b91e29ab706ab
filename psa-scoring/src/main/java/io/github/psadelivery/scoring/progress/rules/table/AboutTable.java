package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_ROW_MISSING;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_KEY;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.RulesReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code about.csv}: what the rules say of themselves, a key and its value a row. */
final class AboutTable {
    private static final List<String> COLUMNS = List.of("key", "value");
    private static final List<String> KEYS = List.of("id", "version", "title");

    private AboutTable() {}

    static Optional<RulesReference> read(Sheet sheet, String hash, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowByKey = new HashMap<>();
        Map<String, String> valueByKey = new HashMap<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String key = cells.id("key", rowByKey);
            if (!key.isEmpty() && !KEYS.contains(key)) {
                cells.report(
                        UNKNOWN_KEY,
                        "key",
                        "The rules of progress have no “%s”.".formatted(key),
                        Words.advice(key, KEYS));
            }
            valueByKey.putIfAbsent(key, cells.filled("value"));
        }
        for (String key : KEYS) {
            if (!valueByKey.containsKey(key)) {
                problems.add(
                        PROGRESS_ROW_MISSING,
                        new Place.Whole(sheet.file()),
                        "No row says what the “%s” of the rules is.".formatted(key),
                        "Add a row with “%s” as its key.".formatted(key));
            }
        }
        return Optional.of(
                new RulesReference(valueByKey.getOrDefault("id", ""), valueByKey.getOrDefault("version", ""), hash));
    }
}
