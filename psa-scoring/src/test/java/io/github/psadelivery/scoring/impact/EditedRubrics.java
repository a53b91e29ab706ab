package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The shipped rubric with an edit, and what lies between the two. */
final class EditedRubrics {

    private EditedRubrics() {}

    static Impact changed(String rule, String column, String text) {
        return RubricImpact.between(Rubrics.standard(), cell("rules.csv", rule, column, text));
    }

    static Rubric cell(String file, String row, String column, String text) {
        return edited(file, records -> {
            int place = records.get(0).indexOf(column);
            records.stream().filter(cells -> cells.get(0).equals(row)).forEach(cells -> cells.set(place, text));
            return records;
        });
    }

    static Rubric edited(String file, UnaryOperator<List<List<String>>> edit) {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : RubricWriter.sheets(Rubrics.standard())) {
            List<List<String>> records = new ArrayList<>();
            sheet.records().forEach(cells -> records.add(new ArrayList<>(cells)));
            sheets.add(sheet.file().equals(file) ? new Sheet(file, edit.apply(records)) : sheet);
        }
        return RubricReader.read(sheets).orThrow();
    }
}
