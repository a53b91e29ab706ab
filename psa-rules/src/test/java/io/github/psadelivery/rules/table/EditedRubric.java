package io.github.psadelivery.rules.table;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped rubric with cells changed in memory. Rows are named by the text of their first cell, or numbered. */
public final class EditedRubric {
    static final String FOLDER = "rubrics/pmdu-2003";

    private final Map<String, List<List<String>>> recordsByFile = new LinkedHashMap<>();

    private EditedRubric() {}

    static SheetSource shippedFiles() {
        return SheetSource.resources(EditedRubric.class.getClassLoader(), FOLDER);
    }

    public static EditedRubric shipped() {
        EditedRubric edited = new EditedRubric();
        for (RubricSheet name : RubricSheet.values()) {
            List<List<String>> records = new ArrayList<>();
            sheet(name.file()).records().forEach(cells -> records.add(new ArrayList<>(cells)));
            edited.recordsByFile.put(name.file(), records);
        }
        return edited;
    }

    private static Sheet sheet(String file) {
        try {
            return CsvSheet.read(file, shippedFiles().bytes(file).orElseThrow()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public EditedRubric cell(String file, String row, String column, String text) {
        return cell(file, rowNumber(file, row), column, text);
    }

    public EditedRubric cell(String file, int row, String column, String text) {
        records(file).get(row - 1).set(records(file).get(0).indexOf(column), text);
        return this;
    }

    public EditedRubric row(String file, String... cells) {
        records(file).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** The same with so many more areas of capacity: {@code CP.X1} and on. */
    public EditedRubric withMoreAreasOfCapacity(int count) {
        for (int number = 1; number <= count; number++) {
            row("items.csv", "CP.X" + number, "capacity", "Area", "rating", "", "a", "b", "c", "d", "Assumption: x");
        }
        return this;
    }

    public EditedRubric withoutRow(String file, String row) {
        records(file).remove(rowNumber(file, row) - 1);
        return this;
    }

    public EditedRubric column(String file, String column, String name) {
        records(file).get(0).set(records(file).get(0).indexOf(column), name);
        return this;
    }

    public EditedRubric withoutColumn(String file, String column) {
        int index = records(file).get(0).indexOf(column);
        records(file).forEach(cells -> cells.remove(index));
        return this;
    }

    public EditedRubric withColumn(String file, String column, String text) {
        records(file).forEach(cells -> cells.add(text));
        records(file).get(0).set(records(file).get(0).size() - 1, column);
        return this;
    }

    public EditedRubric without(String file) {
        recordsByFile.remove(file);
        return this;
    }

    public List<List<String>> records(String file) {
        return recordsByFile.getOrDefault(file, List.of());
    }

    private int rowNumber(String file, String row) {
        return 1 + records(file).stream().map(cells -> cells.get(0)).toList().indexOf(row);
    }

    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        recordsByFile.forEach((file, records) -> sheets.add(new Sheet(file, records)));
        return sheets;
    }

    public Checked<Rubric> read() {
        return RubricReader.read(sheets());
    }

    public List<Problem> problems() {
        return read().problems();
    }

    /** The place of a cell as a problem should name it. */
    public Place at(String file, String row, String column) {
        return new Place.Cell(file, rowNumber(file, row), column);
    }
}
