package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BEST_LEVEL_CAP;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.HALF_A_CONDITION;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.ConditionCells;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Scales;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code rules.csv}: the caps, one a row. */
final class RulesTable {
    private static final ConditionCells FIRST = new ConditionCells("at least", "of", "rated (or worse)", EMPTY_CELL);
    private static final ConditionCells SECOND =
            new ConditionCells("and at least", "and of", "and rated (or worse)", HALF_A_CONDITION);
    private static final List<String> COLUMNS = Stream.of(
                    List.of("rule", "judgement"),
                    FIRST.columns(),
                    SECOND.columns(),
                    List.of("no better than", "because", "source"))
            .flatMap(List::stream)
            .toList();

    private final Items items;
    private final Scales scales;

    private RulesTable(Items items, Scales scales) {
        this.items = items;
        this.scales = scales;
    }

    static List<Cap> read(Sheet sheet, Items items, Scales scales, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        RulesTable table = new RulesTable(items, scales);
        Map<String, Integer> rowById = new HashMap<>();
        return Cells.of(sheet, problems).stream()
                .flatMap(cells -> table.cap(cells.id("rule", rowById), cells).stream())
                .toList();
    }

    private Optional<Cap> cap(String id, Cells cells) {
        Optional<String> judgement = items.judgement(cells, "judgement");
        List<Condition> conditions = new ArrayList<>();
        FIRST.read(cells, judgement, items, scales).ifPresent(conditions::add);
        if (SECOND.columns().stream().anyMatch(column -> !cells.text(column).isEmpty())) {
            SECOND.read(cells, judgement, items, scales).ifPresent(conditions::add);
        }
        Optional<Level> ceiling = ceiling(cells, judgement.flatMap(items::scale));
        String because = cells.filled("because");
        String source = cells.filled("source");
        if (!cells.areGood()) {
            return Optional.empty();
        }
        return Optional.of(new Cap(id, judgement.orElseThrow(), conditions, ceiling.orElseThrow(), because, source));
    }

    private Optional<Level> ceiling(Cells cells, Optional<Scale> scale) {
        Optional<Level> ceiling = scales.level(cells, "no better than", scale);
        if (ceiling.isPresent() && ceiling.equals(scale.map(Scale::best))) {
            cells.report(
                    BEST_LEVEL_CAP,
                    "no better than",
                    "“%s” is the best level, so the rule could never act.".formatted(cells.text("no better than")),
                    "Write a worse level, or take the row out.");
        }
        return ceiling;
    }

    static Sheet write(List<Cap> caps) {
        List<List<String>> records = new ArrayList<>(List.of(COLUMNS));
        for (Cap cap : caps) {
            List<String> cells = new ArrayList<>(List.of(cap.id(), cap.judgement()));
            for (int index = 0; index < 2; index++) {
                cells.addAll(
                        index < cap.conditions().size() ? cells(cap.conditions().get(index)) : List.of("", "", ""));
            }
            cells.addAll(List.of(cap.ceiling().label(), cap.because(), cap.source()));
            records.add(cells);
        }
        return new Sheet(RubricSheet.RULES.file(), records);
    }

    private static List<String> cells(Condition condition) {
        return List.of(
                condition.atLeast().toString(),
                condition.of().toString(),
                condition.level().label());
    }
}
