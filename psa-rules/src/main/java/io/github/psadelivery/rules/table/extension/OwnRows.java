package io.github.psadelivery.rules.table.extension;

import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a rubric that extends another, with the rows that are its author's and no others. */
public final class OwnRows {

    private OwnRows() {}

    /**
     * Gives the sheets in the order and with the columns of the whole rubric, and at the end the one of what is taken out.
     *
     * @param own the sheets of the author
     * @param whole the sheets of the rubric that they give together with those of the other
     */
    public static List<Sheet> of(Map<RubricSheet, Sheet> own, List<Sheet> whole, Sheet removed) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : whole) {
            Optional<Sheet> mine = RubricSheet.named(sheet.file()).map(own::get);
            sheets.add(rows(sheet.file(), sheet.header(), mine));
        }
        sheets.add(rows(Removals.FILE, Removals.none().header(), Optional.of(removed)));
        return List.copyOf(sheets);
    }

    private static Sheet rows(String file, List<String> header, Optional<Sheet> sheet) {
        List<List<String>> records = new ArrayList<>(List.of(header));
        sheet.ifPresent(mine -> mine.rows()
                .forEach(row -> records.add(header.stream().map(row::cell).toList())));
        return new Sheet(file, records);
    }
}
