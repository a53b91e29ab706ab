package io.github.psadelivery.scoring.progress.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.PROGRESS_TABLE_MISSING;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of progress as seven tables: {@code about.csv}, {@code settings.csv}, {@code summary-rating.csv}, {@code
 * recent-performance.csv}, {@code interim-terms.csv}, {@code target-terms.csv} and {@code data-systems.csv}. Each row
 * has its reason and its source. A department that reads the guidance otherwise copies the shipped tables, edits them
 * and reads its copy.
 *
 * <p>CSV in UTF-8, with commas, semicolons or tabs.
 *
 * <p>Errors: wrong data is told as problems, by table, then row, and never thrown. Nothing is put in the place of a
 * wrong cell: rules with an error are no rules.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * ProgressRules shipped = ProgressTables.standard();
 * ProgressRules ours = ProgressTables.read(Path.of("our-progress")).orThrow();
 * }</pre>
 */
public final class ProgressTables {
    private static final String SHIPPED = "progress";

    private ProgressTables() {}

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final ProgressRules RULES = read(
                        SHIPPED, SheetSource.resources(ProgressTables.class.getClassLoader(), SHIPPED))
                .orThrow();
    }

    /** Gives the shipped rules. */
    public static ProgressRules standard() {
        return Shipped.RULES;
    }

    /** Reads the tables of a folder. */
    public static Checked<ProgressRules> read(Path folder) {
        return read(folder.toString(), SheetSource.folder(folder));
    }

    /**
     * Reads the tables that a source gives.
     *
     * @param name what to call the rules where a table is missing
     */
    public static Checked<ProgressRules> read(String name, SheetSource files) {
        List<Problem> problems = new ArrayList<>();
        Map<ProgressTable, Sheet> sheets = new EnumMap<>(ProgressTable.class);
        for (ProgressTable table : ProgressTable.values()) {
            Checked<Sheet> sheet = sheet(name, table.file(), files);
            problems.addAll(sheet.problems());
            sheet.value().ifPresent(found -> sheets.put(table, found));
        }
        return RulesAssembly.of(sheets, problems)
                .map(rules -> Checked.of(rules, problems))
                .orElseGet(() -> Checked.rejected(problems));
    }

    private static Checked<Sheet> sheet(String name, String file, SheetSource files) {
        try {
            return files.bytes(file)
                    .map(bytes -> CsvSheet.read(file, bytes))
                    .orElseGet(() -> Checked.rejected(List.of(new Problem(
                            PROGRESS_TABLE_MISSING,
                            new Place.Whole(file),
                            "The rules of progress in “%s” have no table %s.".formatted(name, file),
                            "Add it, or copy the shipped one and edit it."))));
        } catch (IOException e) {
            return Checked.rejected(List.of(new Problem(
                    RUB_NOT_READABLE,
                    new Place.Whole(file),
                    "The file is there and cannot be read.",
                    "Check that it is a file, that you may read it, and that no other program has locked it.")));
        }
    }
}
