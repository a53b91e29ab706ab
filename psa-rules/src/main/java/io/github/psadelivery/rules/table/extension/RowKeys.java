package io.github.psadelivery.rules.table.extension;

import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** By what a row of a sheet is known: all rows of one key are replaced or taken out together. */
final class RowKeys {

    private RowKeys() {}

    /** The id of a row: levels go by their scale, and bands by their measure, since their order counts. */
    static String of(RubricSheet sheet, Sheet.Row row) {
        return columns(sheet).stream().map(row::cell).collect(Collectors.joining(" "));
    }

    private static List<String> columns(RubricSheet sheet) {
        return switch (sheet) {
            case RUBRIC -> List.of("key");
            case SCALES -> List.of("scale");
            case ITEMS, QUESTIONS -> List.of("id");
            case RULES -> List.of("rule");
            case COVERAGE -> List.of("judgement");
            case MEASURES -> List.of("measure");
            case CASES -> List.of("case");
            case SILENCED -> List.of("finding", "row");
        };
    }

    /** Whether several rows of a sheet may have one key. */
    static boolean mayRepeat(RubricSheet sheet) {
        return sheet == RubricSheet.SCALES || sheet == RubricSheet.MEASURES || sheet == RubricSheet.SILENCED;
    }
}
