package io.github.psadelivery.rules.table.extension;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rubric that another extends.
 *
 * @param name how the author named it
 * @param tables its sheets, named like the CSV files
 */
public record Parent(String name, Map<RubricSheet, Sheet> tables) {
    private static final String EXTENDS = "extends";

    /** The tables are copied. */
    public Parent {
        tables = Map.copyOf(tables);
    }

    /** The row that names another rubric; empty if the rubric is whole. */
    public static Optional<Sheet.Row> row(Map<RubricSheet, Sheet> tables) {
        return Optional.ofNullable(tables.get(RubricSheet.RUBRIC)).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row ->
                        row.cell("key").equals(EXTENDS) && !row.cell("value").isEmpty())
                .findFirst();
    }

    /** A place in the other rubric, as the author of this one can find it. */
    public static Place place(String name, Place place) {
        String prefix = name + "/";
        return place.fold(
                cell -> new Place.Cell(prefix + cell.file(), cell.row(), cell.column()),
                cell -> new Place.SheetCell(prefix + cell.sheet(), cell.row(), cell.column()),
                path -> new Place.Whole(prefix + path.describe()),
                line -> new Place.Line(prefix + line.file(), line.line()),
                whole -> new Place.Whole(prefix + whole.file()),
                stated -> stated);
    }

    Sheet table(RubricSheet name) {
        return Optional.ofNullable(tables.get(name)).orElseGet(() -> none(name));
    }

    /** The sheet of a rubric that has none. */
    static Sheet none(RubricSheet name) {
        return new Sheet(name.file(), List.of());
    }
}
