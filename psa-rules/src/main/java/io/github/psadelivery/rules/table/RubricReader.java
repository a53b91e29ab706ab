package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_SHEET;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SHEET;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.extension.Parent;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.rules.table.template.OneTable;
import io.github.psadelivery.rules.table.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a rubric from its tables, and tells every mistake at once with its file, row and column, or with its sheet and
 * cell.
 *
 * <p>A workbook has one sheet for each table, such as {@code Rules} for {@code rules.csv}; see {@link RubricDraft}. CSV
 * files are read in UTF-8, with commas, semicolons or tabs. The sheets {@code rubric}, {@code scales}, {@code items} and
 * {@code rules} must be there; {@code questions}, {@code coverage}, {@code measures}, {@code cases} and
 * {@code silenced} may be missing.
 *
 * <p>A rubric that extends another holds only the rows that it adds or changes: the row {@code extends} of the sheet
 * {@code rubric} names a shipped rubric by id and version, such as {@code pmdu-2003 1.0}, or a folder or workbook beside
 * it, which must be whole itself. A row replaces the one of the same id there; all levels of a scale, and all bands of
 * a measure, are replaced together. The sheet {@code removed} takes rows out: sheet, row, because. Of the sheet
 * {@code rubric} only title, source and licence are taken over. What is read is the whole rubric, and so is its hash.
 *
 * <p>Errors: wrong data is told as problems, by sheet, then row, then column, and never thrown. Nothing is put in the
 * place of a wrong cell: a rubric with an error is no rubric.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * Rubric rubric = RubricReader.read(Path.of("rubrics/our-department")).orThrow();
 * }</pre>
 */
public final class RubricReader {
    private final Map<RubricSheet, Sheet> sheets = new EnumMap<>(RubricSheet.class);
    private final Map<RubricSheet, Sheet> asTheyStand = new EnumMap<>(RubricSheet.class);
    private final Problems problems = new Problems();
    private Optional<Sheet> removed = Optional.empty();

    private RubricReader() {}

    /** Reads the CSV files of a folder, or the sheets of a workbook (XLSX). */
    public static Checked<Rubric> read(Path path) {
        return RubricDraft.read(path).rubric();
    }

    static RubricDraft folder(Path folder, Home home) {
        RubricReader reader = new RubricReader();
        if (Files.isDirectory(folder)) {
            reader.takeFiles(SheetSource.folder(folder), folder.toString());
            reader.checkOtherFiles(folder);
        } else {
            reader.reportNothing(folder.toString());
        }
        return reader.draft(home);
    }

    static RubricDraft draft(String name, SheetSource files) {
        RubricReader reader = new RubricReader();
        reader.takeFiles(files, name);
        return reader.draft(Home.NOWHERE);
    }

    private RubricDraft draft(Home home) {
        List<Sheet> all = new ArrayList<>(asTheyStand.values());
        removed.ifPresent(all::add);
        return new RubricDraft(all, new RubricAssembly(sheets, problems).assembled(removed, home), Optional.empty());
    }

    /**
     * Reads the CSV files that a source gives.
     *
     * @param name what to call the rubric if the source has none of its files
     */
    public static Checked<Rubric> read(String name, SheetSource files) {
        return draft(name, files).rubric();
    }

    /**
     * Reads sheets of any format, named like the CSV files.
     *
     * @throws IllegalArgumentException if two sheets have one name
     */
    public static Checked<Rubric> read(Collection<Sheet> sheets) {
        RubricReader reader = new RubricReader();
        sheets.forEach(reader::take);
        reader.checkPresent(List.of());
        return reader.draft(Home.NOWHERE).rubric();
    }

    private void take(Sheet sheet) {
        Optional<RubricSheet> name = RubricSheet.named(sheet.file());
        if (sheet.file().equals(Removals.FILE)) {
            removed = Optional.of(sheet);
        } else if (name.isEmpty()) {
            reportUnknown(sheet.file());
        } else if (asTheyStand.put(name.get(), sheet) == null) {
            sheets.put(name.get(), OneTable.in(sheet, Template.columns(), problems));
        } else {
            throw new IllegalArgumentException("""
                    sheets has two of the name %s.
                    Read one rubric at a time.""".formatted(sheet.file()));
        }
    }

    private void takeFiles(SheetSource files, String name) {
        Map<RubricSheet, Checked<Sheet>> found = new EnumMap<>(RubricSheet.class);
        for (RubricSheet sheet : RubricSheet.values()) {
            checked(files, sheet.file()).ifPresent(content -> found.put(sheet, content));
        }
        if (found.isEmpty()) {
            reportNothing(name);
            return;
        }
        found.values().forEach(content -> {
            content.value().ifPresent(this::take);
            problems.addAll(content.problems());
        });
        checked(files, Removals.FILE).ifPresent(content -> {
            content.value().ifPresent(this::take);
            problems.addAll(content.problems());
        });
        checkPresent(found.keySet());
    }

    private static Optional<Checked<Sheet>> checked(SheetSource files, String file) {
        try {
            return files.bytes(file).map(bytes -> CsvSheet.read(file, bytes));
        } catch (IOException e) {
            return Optional.of(Checked.rejected(List.of(new Problem(
                    RUB_NOT_READABLE,
                    new Place.Whole(file),
                    "The file is there and cannot be read.",
                    "Check that it is a file, that you may read it, and that no other program has locked it."))));
        }
    }

    /** @param others sheets that are there and could not be read */
    private void checkPresent(Collection<RubricSheet> others) {
        Stream.of(RubricSheet.values())
                .filter(sheet -> sheet.isRequired() && !sheets.containsKey(sheet) && !others.contains(sheet))
                .filter(sheet -> Parent.row(sheets).isEmpty())
                .forEach(sheet -> problems.add(
                        MISSING_SHEET,
                        new Place.Whole(sheet.file()),
                        "The rubric has no sheet %s.".formatted(sheet.file()),
                        "Add it, or take the one of a shipped rubric as a pattern."));
    }

    private void checkOtherFiles(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            paths.map(path -> path.getFileName().toString())
                    .filter(file ->
                            file.endsWith(".csv") && RubricSheet.named(file).isEmpty() && !file.equals(Removals.FILE))
                    .sorted()
                    .forEach(this::reportUnknown);
        } catch (IOException e) {
            reportNothing(folder.toString());
        }
    }

    private void reportUnknown(String file) {
        List<String> known =
                Stream.of(RubricSheet.values()).map(RubricSheet::file).toList();
        problems.add(
                UNKNOWN_SHEET,
                new Place.Whole(file),
                "A rubric has no sheet %s, so it was not read.".formatted(file),
                Words.advice(file, known));
    }

    private void reportNothing(String name) {
        problems.add(
                RUB_NOT_READABLE,
                new Place.Whole(name),
                "There is no rubric here.",
                "Name a workbook (.xlsx), or a folder with rubric.csv, scales.csv, items.csv and rules.csv.");
    }
}
