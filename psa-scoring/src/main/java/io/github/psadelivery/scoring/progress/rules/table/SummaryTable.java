package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_WORD;

import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.Thresholds;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.Counted;
import io.github.psadelivery.scoring.progress.rules.CountedOf;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.SummaryRule;
import io.github.psadelivery.scoring.progress.scale.SummaryRating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code summary-rating.csv}: the ceilings of the rating of a basket of indicators, a rule a row. */
final class SummaryTable {
    private static final List<String> COLUMNS =
            List.of("rule", "at least", "indicators", "of", "then", "because", "source");
    private static final List<SummaryRating> CEILINGS =
            List.of(SummaryRating.NOT_YET_ASSESSED, SummaryRating.NO_PROGRESS, SummaryRating.SOME_PROGRESS);

    private SummaryTable() {}

    static List<SummaryRule> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowById = new HashMap<>();
        List<SummaryRule> rules = new ArrayList<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String id = cells.id("rule", rowById);
            cells.filled("at least");
            Optional<Threshold> atLeast = Thresholds.read(cells, "at least");
            Optional<Counted> counted = Rows.word(cells, "indicators", List.of(Counted.values()), Counted::words);
            Optional<CountedOf> of = Rows.word(cells, "of", List.of(CountedOf.values()), CountedOf::words);
            checkShare(cells, counted, of);
            Optional<SummaryRating> ceiling = Rows.word(cells, "then", CEILINGS, SummaryTable::then);
            RuleReason reason = Rows.reason(id, cells);
            if (cells.areGood()) {
                rules.add(new SummaryRule(
                        atLeast.orElseThrow(), counted.orElseThrow(), of.orElseThrow(), ceiling.orElseThrow(), reason));
            }
        }
        return rules;
    }

    /** No indicator with data is without. */
    private static void checkShare(Cells cells, Optional<Counted> counted, Optional<CountedOf> of) {
        if (counted.filter(Counted.WITHOUT_FIRST_DATA::equals).isPresent()
                && of.filter(CountedOf.WITH_FIRST_DATA::equals).isPresent()) {
            cells.report(
                    UNKNOWN_WORD,
                    "of",
                    "No indicator with first data is without, so the rule could never apply.",
                    "Write “%s”.".formatted(CountedOf.ALL.words()));
        }
    }

    private static String then(SummaryRating ceiling) {
        return ceiling == SummaryRating.NOT_YET_ASSESSED ? ceiling.label() : "no better than " + ceiling.label();
    }
}
