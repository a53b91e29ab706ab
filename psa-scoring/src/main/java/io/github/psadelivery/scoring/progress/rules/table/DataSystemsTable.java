package io.github.psadelivery.scoring.progress.rules.table;

import io.github.psadelivery.model.measurement.DataSystemRating;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.DataSystemRule;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code data-systems.csv}: what each rating of a data system means, a rating a row. */
final class DataSystemsTable {
    private static final String MAY_COUNT = "may count as improved";
    private static final List<String> COLUMNS = List.of("rule", "rating", "confidence", MAY_COUNT, "because", "source");

    private DataSystemsTable() {}

    static List<DataSystemRule> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowById = new HashMap<>();
        Map<String, Integer> rowByRating = new HashMap<>();
        List<DataSystemRule> rules = new ArrayList<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String id = cells.id("rule", rowById);
            cells.checkUnused("rating", rowByRating);
            Optional<DataSystemRating> rating =
                    Rows.word(cells, "rating", List.of(DataSystemRating.values()), DataSystemsTable::words);
            Optional<BigDecimal> confidence =
                    cells.text("confidence").isEmpty() ? Optional.empty() : Rows.number(cells, "confidence", 0, 1);
            Optional<Boolean> mayCount =
                    Rows.word(cells, MAY_COUNT, List.of(true, false), answer -> answer ? "yes" : "no");
            RuleReason reason = Rows.reason(id, cells);
            if (cells.areGood()) {
                rules.add(new DataSystemRule(rating.orElseThrow(), confidence, mayCount.orElseThrow(), reason));
            }
        }
        return rules;
    }

    private static String words(DataSystemRating rating) {
        return rating.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
