package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.OUT_OF_ORDER;

import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.rules.rubric.Measure.Band;
import io.github.psadelivery.rules.table.internal.BandCells;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code measures.csv}: the bands that turn a measured fact into a suggested level, a band a row, best first. */
final class MeasuresTable {
    private static final List<String> COLUMNS =
            List.of("measure", "item", "level", "bound", "value", "because", "source");
    private static final Set<ItemKind> WITH_A_LEVEL = EnumSet.complementOf(EnumSet.of(ItemKind.GROUP));

    private final Items items;
    private final Scales scales;

    private MeasuresTable(Items items, Scales scales) {
        this.items = items;
        this.scales = scales;
    }

    static List<Measure> read(Sheet sheet, Items items, Scales scales, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        MeasuresTable table = new MeasuresTable(items, scales);
        List<Measure> measures = new ArrayList<>();
        rowsByMeasure(sheet, problems)
                .forEach((id, rows) -> table.measure(id, rows).ifPresent(measures::add));
        return measures;
    }

    private static Map<String, List<Cells>> rowsByMeasure(Sheet sheet, Problems problems) {
        Map<String, List<Cells>> rowsByMeasure = new LinkedHashMap<>();
        String before = "";
        for (Cells cells : Cells.of(sheet, problems)) {
            String measure = cells.filled("measure");
            if (!measure.isEmpty() && !measure.equals(before) && rowsByMeasure.containsKey(measure)) {
                cells.report(
                        OUT_OF_ORDER,
                        "measure",
                        "The bands of “%s” do not stand together.".formatted(measure),
                        "Move the row to the other bands of the measure, or give it another id.");
            }
            before = measure;
            rowsByMeasure.computeIfAbsent(measure, unused -> new ArrayList<>()).add(cells);
        }
        return rowsByMeasure;
    }

    private Optional<Measure> measure(String id, List<Cells> rows) {
        List<BandCells> bands = new ArrayList<>();
        for (Cells cells : rows) {
            Optional<String> item = items.ofKind(WITH_A_LEVEL, cells, "item");
            checkItem(cells, rows.get(0));
            bands.add(BandCells.of(cells, item.flatMap(items::scale), scales));
        }
        if (!id.isEmpty()) {
            checkOrder(bands);
        }
        if (!rows.stream().allMatch(Cells::areGood)) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                id,
                rows.get(0).text("item"),
                bands.stream().map(BandCells::band).toList()));
    }

    private static void checkItem(Cells cells, Cells first) {
        if (!first.text("item").isEmpty() && !cells.text("item").equals(first.text("item"))) {
            cells.report(
                    DUPLICATE_ID,
                    "measure",
                    "“%s” measures “%s” in row %s already."
                            .formatted(cells.text("measure"), first.text("item"), first.row()),
                    "Name the same item in all rows of a measure, or give this measure another id.");
        }
    }

    private static void checkOrder(List<BandCells> bands) {
        for (int index = 0; index < bands.size(); index++) {
            bands.get(index).checkEnd(index == bands.size() - 1);
            if (index > 0) {
                bands.get(index).checkAfter(bands.get(index - 1));
            }
        }
    }

    static Sheet write(List<Measure> measures) {
        List<List<String>> records = new ArrayList<>(List.of(COLUMNS));
        for (Measure measure : measures) {
            for (Band band : measure.bands()) {
                records.add(List.of(
                        measure.id(),
                        measure.item(),
                        band.level().label(),
                        band.bound().words(),
                        band.value().map(BigDecimal::toPlainString).orElse(""),
                        band.because(),
                        band.source()));
            }
        }
        return new Sheet(RubricSheet.MEASURES.file(), records);
    }
}
