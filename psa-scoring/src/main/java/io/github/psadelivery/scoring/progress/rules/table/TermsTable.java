package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_ROW_MISSING;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code target-terms.csv}: what each term of a target means, a term a row. */
final class TermsTable {
    private static final List<String> COLUMNS = List.of("rule", "term", "because", "source");

    private TermsTable() {}

    static Optional<Map<TargetTerm, RuleReason>> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowById = new HashMap<>();
        Map<String, Integer> rowByTerm = new HashMap<>();
        Map<TargetTerm, RuleReason> meaningByTerm = new EnumMap<>(TargetTerm.class);
        for (Cells cells : Cells.of(sheet, problems)) {
            String id = cells.id("rule", rowById);
            cells.checkUnused("term", rowByTerm);
            Optional<TargetTerm> term = Rows.word(cells, "term", List.of(TargetTerm.values()), TargetTerm::label);
            RuleReason reason = Rows.reason(id, cells);
            term.ifPresent(found -> meaningByTerm.put(found, reason));
        }
        boolean areRowsGood = !problems.areErrors();
        for (TargetTerm term : TargetTerm.values()) {
            if (areRowsGood && !meaningByTerm.containsKey(term)) {
                problems.add(
                        PROGRESS_ROW_MISSING,
                        new Place.Whole(sheet.file()),
                        "No row says what “%s” means.".formatted(term.label()),
                        "Add the row, or copy it from the shipped table.");
            }
        }
        return problems.areErrors() ? Optional.empty() : Optional.of(meaningByTerm);
    }
}
