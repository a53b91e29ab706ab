package io.github.psadelivery.rules.table.workbook;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;

/**
 * What stands in a workbook.
 *
 * @param sheets in the order of their tabs, each under the name on its tab; two may have one name
 * @param problems what is wrong with the workbook or its cells, whatever they mean
 * @param readable whether it could be opened at all
 */
public record WorkbookContent(List<Sheet> sheets, List<Problem> problems, boolean readable) {

    /** Copies the lists. */
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }
}
