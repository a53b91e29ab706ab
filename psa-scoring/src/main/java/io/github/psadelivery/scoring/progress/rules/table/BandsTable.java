package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;
import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_ROW_MISSING;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.rubric.Measure.Bound;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.Band;
import io.github.psadelivery.scoring.progress.rules.Bands;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code recent-performance.csv} and {@code interim-terms.csv}: what a gap to the path is called, best first. */
final class BandsTable {
    private static final List<String> COLUMNS = List.of("rule", "level", "bound", "value", "because", "source");

    private BandsTable() {}

    /** @param worstFirst the levels that may stand in the table */
    static <T> Optional<Bands<T>> read(Sheet sheet, List<T> worstFirst, Function<T, String> words, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        List<Cells> rows = Cells.of(sheet, problems);
        if (rows.isEmpty()) {
            problems.add(
                    PROGRESS_ROW_MISSING,
                    new Place.Whole(sheet.file()),
                    "The table has no band.",
                    "Add a row for each level, best first, and “otherwise” as the last bound.");
        }
        Map<String, Integer> rowById = new HashMap<>();
        List<Band<T>> bands = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Cells cells = rows.get(row);
            boolean isLast = row == rows.size() - 1;
            band(cells, rowById, worstFirst, words).ifPresent(band -> {
                checkEnd(cells, band, isLast);
                if (!bands.isEmpty()) {
                    checkAfter(cells, band, bands.get(bands.size() - 1), worstFirst);
                }
                bands.add(band);
            });
        }
        return problems.areErrors() ? Optional.empty() : Optional.of(new Bands<>(bands));
    }

    private static <T> Optional<Band<T>> band(
            Cells cells, Map<String, Integer> rowById, List<T> levels, Function<T, String> words) {
        String id = cells.id("rule", rowById);
        Optional<T> level = Rows.word(cells, "level", levels, words);
        Optional<Bound> bound = Rows.word(cells, "bound", List.of(Bound.values()), Bound::words);
        Optional<BigDecimal> value = Optional.empty();
        if (bound.filter(Bound.OTHERWISE::equals).isPresent()) {
            cells.empty("value", "A band that takes what is left has no value.");
        } else {
            value = Rows.number(cells, "value");
        }
        RuleReason reason = Rows.reason(id, cells);
        return cells.areGood()
                ? Optional.of(new Band<>(level.orElseThrow(), bound.orElseThrow(), value, reason))
                : Optional.empty();
    }

    private static <T> void checkEnd(Cells cells, Band<T> band, boolean isLast) {
        if ((band.bound() == Bound.OTHERWISE) != isLast) {
            cells.report(
                    OUT_OF_ORDER,
                    "bound",
                    isLast ? "The last band takes what is left." : "The bands after this one take nothing.",
                    isLast ? "Write “otherwise”, or add a band that does." : "Move the row to the end of the table.");
        }
    }

    private static <T> void checkAfter(Cells cells, Band<T> band, Band<T> better, List<T> worstFirst) {
        if (worstFirst.indexOf(band.level()) >= worstFirst.indexOf(better.level())) {
            cells.report(
                    OUT_OF_ORDER,
                    "level",
                    "“%s” is not worse than the level of the band before.".formatted(cells.text("level")),
                    "Put the bands in order, best first.");
        }
        if (band.value().isPresent() && better.value().isPresent() && !isLower(band, better)) {
            cells.report(
                    OUT_OF_ORDER,
                    "value",
                    "The band before takes every value of this one.",
                    "Write a lower value, or put the bands in order.");
        }
    }

    private static <T> boolean isLower(Band<T> band, Band<T> better) {
        int order = band.value().orElseThrow().compareTo(better.value().orElseThrow());
        boolean takesTheEdge = band.bound() == Bound.AT_LEAST && better.bound() == Bound.MORE_THAN;
        return order < 0 || (order == 0 && takesTheEdge);
    }
}
