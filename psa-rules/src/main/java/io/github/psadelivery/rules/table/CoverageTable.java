package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.OUTSIDE_THE_JUDGEMENT;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_KIND_OF_ITEM;

import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Thresholds;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code coverage.csv}: when a judgement is provisional. */
final class CoverageTable {
    private static final String SHARE = "minimum share assessed";
    private static final String REQUIRED = "areas that must be assessed";
    private static final List<String> COLUMNS = List.of("judgement", SHARE, REQUIRED, "because", "source");
    private static final String SEPARATOR = ";";

    private CoverageTable() {}

    static List<Coverage> read(Sheet sheet, Items items, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowByJudgement = new HashMap<>();
        List<Coverage> coverage = new ArrayList<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            cells.checkUnused("judgement", rowByJudgement);
            Optional<String> judgement = items.ofKind(EnumSet.of(ItemKind.JUDGEMENT), cells, "judgement");
            Optional<Threshold.Share> share = Thresholds.share(cells, SHARE);
            List<String> required = Stream.of(cells.text(REQUIRED).split(SEPARATOR))
                    .map(String::strip)
                    .filter(area -> !area.isEmpty())
                    .toList();
            required.forEach(area -> checkArea(area, judgement, items, cells));
            String because = cells.filled("because");
            String source = cells.filled("source");
            if (cells.areGood()) {
                coverage.add(new Coverage(judgement.orElseThrow(), share.orElseThrow(), required, because, source));
            }
        }
        return coverage;
    }

    private static void checkArea(String area, Optional<String> judgement, Items items, Cells cells) {
        Optional<String> known = items.item(cells, REQUIRED, area);
        if (known.isEmpty()) {
            return;
        }
        if (!items.is(ItemKind.AREA, area)) {
            cells.report(
                    WRONG_KIND_OF_ITEM,
                    REQUIRED,
                    "“%s” is %s, and only an area can be required here.".formatted(area, items.nameOf(area)),
                    "Name the areas, with a semicolon between them.");
        } else if (judgement.isPresent() && !items.isBeneath(area, judgement.get())) {
            cells.report(
                    OUTSIDE_THE_JUDGEMENT,
                    REQUIRED,
                    "“%s” does not stand beneath “%s”.".formatted(area, judgement.get()),
                    "Move it to the row of its own judgement.");
        }
    }

    static Sheet write(List<Coverage> coverage) {
        Stream<List<String>> rows = coverage.stream()
                .map(row -> List.of(
                        row.judgement(),
                        row.minimumShare().toString(),
                        String.join(SEPARATOR + " ", row.required()),
                        row.because(),
                        row.source()));
        return new Sheet(
                RubricSheet.COVERAGE.file(),
                Stream.concat(Stream.of(COLUMNS), rows).toList());
    }
}
