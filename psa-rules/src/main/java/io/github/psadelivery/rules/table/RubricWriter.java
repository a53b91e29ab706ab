package io.github.psadelivery.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.template.WorkbookCopy;
import io.github.psadelivery.rules.table.writing.NewFolder;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a rubric as a workbook, or as a folder of CSV tables: UTF-8, commas, line feeds, quotation marks only where they are needed.
 * What it wrote reads back as the same rubric, with the same content hash. Safe for threads.
 *
 * <pre>{@code
 * RubricWriter.write(rubric, Path.of("rubrics/our-department"));
 * }</pre>
 */
public final class RubricWriter {

    private RubricWriter() {}

    /** The text of each file by its name, in the order of the sheets; those without rows have their header. */
    public static Map<String, String> tables(Rubric rubric) {
        Map<String, String> textByFile = new LinkedHashMap<>();
        sheets(rubric).forEach(sheet -> textByFile.put(sheet.file(), CsvSheet.write(sheet)));
        return textByFile;
    }

    /** The sheets of a rubric, in their order, for whoever writes another format. */
    public static List<Sheet> sheets(Rubric rubric) {
        return sheets(rubric.header(), rubric.tables());
    }

    static List<Sheet> sheets(RubricHeader header, RubricTables tables) {
        return List.of(
                HeaderTable.write(header),
                ScalesTable.write(tables.scales()),
                ItemsTable.write(tables.items(), tables.scales()),
                QuestionsTable.write(tables.questions()),
                RulesTable.write(tables.caps()),
                CoverageTable.write(tables.coverage()),
                MeasuresTable.write(tables.measures()),
                CasesTable.write(tables.cases(), tables.items()),
                SilencedTable.write(tables.silencings()));
    }

    /**
     * More rows for {@code cases.csv} as CSV, with the outcome left blank for the author. The columns are those that the
     * sheet has with these rows in it.
     */
    public static String casesToFillIn(Rubric rubric, List<WorkedCase> more) {
        RubricTables tables = rubric.tables();
        List<WorkedCase> all =
                Stream.concat(tables.cases().stream(), more.stream()).toList();
        Sheet sheet = CasesTable.write(all, tables.items());
        int outcome = sheet.header().indexOf("rubric gives");
        List<List<String>> records = new ArrayList<>(List.of(sheet.header()));
        for (List<String> cells : sheet.records().subList(1 + tables.cases().size(), all.size() + 1)) {
            List<String> open = new ArrayList<>(cells);
            open.set(outcome, "");
            records.add(open);
        }
        return CsvSheet.write(new Sheet(sheet.file(), records));
    }

    /**
     * Writes the files into a folder, which is made if it is not there. Each file is written whole before it takes the
     * place of an older one; other files are left alone.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(Rubric rubric, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : tables(rubric).entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
        }
    }

    /**
     * The rubric as a workbook (XLSX) that an author can fill in: the same tables as sheets, with notes on each column, the
     * words that it offers, and headings that a slip cannot change.
     *
     * <p>Errors: a cell of more text than a workbook keeps, or no library that writes workbooks, is told as a problem.
     */
    public static Checked<byte[]> workbook(Rubric rubric) {
        return WorkbookCopy.of(rubric, sheets(rubric));
    }

    /**
     * The same for a rubric as its author has it. One that extends another keeps to its own rows, if the other is found
     * from the place of the workbook too, and else is written whole. What is wrong in it is told as problems.
     *
     * @param file where the workbook is to lie
     */
    public static Checked<byte[]> workbook(RubricDraft draft, Path file) {
        return draft.rubric().fold(rubric -> WorkbookCopy.of(rubric, draft.writtenTo(file)), Checked::rejected);
    }

    /**
     * Writes the workbook whole before it takes the place of an older one.
     *
     * @return what kept it from being written; empty if nothing did
     * @throws IOException if the file cannot be written
     */
    public static List<Problem> writeWorkbook(Rubric rubric, Path file) throws IOException {
        Checked<byte[]> workbook = workbook(rubric);
        if (workbook.value().isPresent()) {
            write(file, workbook.orThrow());
        }
        return workbook.problems();
    }

    /**
     * Writes the files into a folder that is not there yet: all of them, or none. They are written beside it and moved.
     *
     * @throws FileAlreadyExistsException if something of this name is there, be it empty
     * @throws IOException if the folder cannot be written
     */
    public static void writeNew(Rubric rubric, Path folder) throws IOException {
        writeNew(RubricDraft.of(rubric), Map.of(), folder);
    }

    /**
     * The same for a rubric as its author has it. One that extends another keeps to its own rows, if the other is found
     * from the new folder too, and else is written whole.
     *
     * @param more further files by name, such as {@code cy/items.csv}, as they are
     * @throws FileAlreadyExistsException if something of this name is there, be it empty
     * @throws IOException if the folder cannot be written
     * @throws io.github.psadelivery.model.problem.ProblemException if the draft gives no rubric
     */
    public static void writeNew(RubricDraft draft, Map<String, byte[]> more, Path folder) throws IOException {
        draft.rubric().orThrow();
        Map<String, byte[]> bytesByFile = new LinkedHashMap<>();
        List<Sheet> sheets = draft.writtenTo(folder);
        boolean isWhole = sheets.size() == RubricSheet.values().length;
        sheets.stream()
                .filter(sheet -> isWhole || !sheet.rows().isEmpty())
                .forEach(sheet ->
                        bytesByFile.put(sheet.file(), CsvSheet.write(sheet).getBytes(UTF_8)));
        bytesByFile.putAll(more);
        NewFolder.write(folder, bytesByFile);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, bytes);
            replace(file, unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void replace(Path file, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
