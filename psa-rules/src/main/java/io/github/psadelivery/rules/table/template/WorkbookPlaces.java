package io.github.psadelivery.rules.table.template;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the rows and columns of the tables are in a workbook. */
public final class WorkbookPlaces {
    private final Map<RubricSheet, Sheet> sheetByName;
    private final Optional<Sheet> removed;

    /**
     * @param sheetByName the sheets as they stand, each under the name on its tab
     * @param removed the sheet of rows to take out of an extended rubric, likewise
     */
    public WorkbookPlaces(Map<RubricSheet, Sheet> sheetByName, Optional<Sheet> removed) {
        this.sheetByName = new EnumMap<>(RubricSheet.class);
        this.sheetByName.putAll(sheetByName);
        this.removed = removed;
    }

    /** Gives a problem at the cell where an author finds it. */
    public Problem placed(Problem problem) {
        return problem.at(
                problem.place().fold(this::cell, cell -> cell, path -> path, line -> line, this::whole, at -> at));
    }

    private Place cell(Place.Cell cell) {
        Optional<Sheet> sheet = RubricSheet.named(cell.file())
                .map(sheetByName::get)
                .or(() -> removed.filter(found -> cell.file().equals(Removals.FILE)));
        return sheet.<Place>map(found -> new Place.SheetCell(found.file(), cell.row(), column(found, cell.column())))
                .orElse(cell);
    }

    /** The number of a column; that of the first free one for a column that is not there. */
    private static int column(Sheet sheet, String column) {
        int index = sheet.header().indexOf(column);
        return (index < 0 ? sheet.header().size() : index) + 1;
    }

    private Place whole(Place.Whole whole) {
        return RubricSheet.named(whole.file())
                .<Place>map(name -> new Place.Whole(Optional.ofNullable(sheetByName.get(name))
                        .map(Sheet::file)
                        .orElse(name.tab())))
                .orElse(whole);
    }
}
