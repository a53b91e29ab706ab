package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricAssembly.Assembled;
import io.github.psadelivery.rules.table.extension.OwnRows;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.rules.table.template.NotesRow;
import io.github.psadelivery.rules.table.template.WorkbookCopy;
import io.github.psadelivery.rules.table.template.WorkbookPlaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rubric as its author has it, in a folder of CSV files or in a workbook: the sheets as they stand, the rubric that
 * they give, and where in them a problem is.
 *
 * <p>A workbook (XLSX) has the same tables as a folder, one a sheet: {@code Rubric}, {@code Scales}, {@code Items},
 * {@code Questions}, {@code Rules}, {@code Coverage}, {@code Measures} and {@code Cases}. A row of notes may stand
 * beneath the headings. Formulas are never worked out and macros never run. The place of a problem is sheet and cell,
 * such as {@code Rules!E7}.
 *
 * <p>Errors: wrong data is told as problems, never thrown.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * RubricDraft draft = RubricDraft.read(Path.of("our-department.xlsx"));
 * draft.rubric().problems();    // RUB-007 error at Rules!E7: ...
 * }</pre>
 */
public final class RubricDraft {
    private static final String WORKBOOK = ".xlsx";
    private static final String WITH_MACROS = ".xlsm";

    private final List<Sheet> sheets;
    private final Assembled assembled;
    private final Optional<WorkbookPlaces> places;

    /**
     * @param sheets as they stand
     * @param places where the rows and columns of the tables are in a workbook; empty for a folder
     */
    RubricDraft(List<Sheet> sheets, Assembled assembled, Optional<WorkbookPlaces> places) {
        this.sheets = List.copyOf(sheets);
        this.assembled = assembled;
        this.places = places;
    }

    /** Reads a folder of CSV files, or a workbook. */
    public static RubricDraft read(Path path) {
        return read(path, Home.of(path));
    }

    static RubricDraft read(Path path, Home home) {
        return isWorkbook(path) ? workbook(path, home) : RubricReader.folder(path, home);
    }

    /** Reads the bytes of a workbook, which may extend shipped rubrics only. */
    public static RubricDraft read(String name, byte[] workbook) {
        return WorkbookReading.read(name, workbook, Home.NOWHERE);
    }

    /** A rubric as the library would write it. */
    public static RubricDraft of(Rubric rubric) {
        return new RubricDraft(
                RubricWriter.sheets(rubric), Assembled.of(Checked.of(rubric, List.of())), Optional.empty());
    }

    /** Whether a path names a workbook: by its ending, whether it is there or not. */
    public static boolean isWorkbook(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(WORKBOOK) || name.endsWith(WITH_MACROS)) && !Files.isDirectory(path);
    }

    private static RubricDraft workbook(Path path, Home home) {
        String name = String.valueOf(path.getFileName());
        try (InputStream stream = Files.newInputStream(path)) {
            return WorkbookReading.read(name, stream.readNBytes(SheetSource.MOST_BYTES + 1), home);
        } catch (IOException unreadable) {
            Problem problem = new Problem(
                    RUB_NOT_READABLE,
                    new Place.Whole(path.toString()),
                    "The workbook is not there, or cannot be read.",
                    "Check its name, that you may read it, and that no other program has locked it.");
            return new RubricDraft(List.of(), Assembled.of(Checked.rejected(List.of(problem))), Optional.empty());
        }
    }

    /** The rubric, or everything that is wrong with it. */
    public Checked<Rubric> rubric() {
        return assembled.rubric();
    }

    /** The sheets as they were read, without notes, and without what stands beside or beneath a table. */
    Map<RubricSheet, Sheet> tables() {
        return assembled.tables();
    }

    /** The folder or workbook beside this one that the rubric extends; empty if it extends none, or a shipped one. */
    public Optional<Path> parent() {
        return assembled.parent();
    }

    /** The sheets as they stand, with everything in them; empty if nothing could be read. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /**
     * The sheets as the library writes them to a new place: all rows of the rubric; only its own, and what it takes out, of
     * one that extends another which is found from there too. Empty if the draft gives no rubric.
     */
    List<Sheet> writtenTo(Path place) {
        return rubric().value()
                .map(RubricWriter::sheets)
                .map(whole -> isExtendingAt(place) ? OwnRows.of(tables(), whole, removed()) : whole)
                .orElse(List.of());
    }

    private boolean isExtendingAt(Path place) {
        boolean isExtending = !tables().isEmpty()
                && rubric().value().flatMap(rubric -> rubric.header().parent()).isPresent();
        return isExtending
                && (parent().isEmpty() || parent().flatMap(RubricDraft::folder).equals(folder(place)));
    }

    private static Optional<Path> folder(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().normalize().getParent());
    }

    private Sheet removed() {
        return sheets.stream()
                .filter(sheet -> Removals.isNamed(sheet.file()))
                .findFirst()
                .map(sheet -> NotesRow.in(sheet).sheet())
                .orElseGet(Removals::none);
    }

    /** Whether it is a workbook, whose problems have sheet and cell as their place. */
    public boolean isWorkbook() {
        return places.isPresent();
    }

    /** Where the value of a key of {@code rubric.csv} stands, such as {@code version}; the whole sheet if nowhere. */
    public Place placeOf(String key) {
        return sheets.stream()
                .filter(sheet -> RubricSheet.named(sheet.file())
                        .or(() -> RubricSheet.onTab(sheet.file()))
                        .equals(Optional.of(RubricSheet.RUBRIC)))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.cell("key").equals(key))
                .findFirst()
                .map(this::valueOf)
                .orElseGet(() -> new Place.Whole(RubricSheet.RUBRIC.file()));
    }

    private Place valueOf(Sheet.Row row) {
        Sheet sheet = row.sheet();
        return isWorkbook()
                ? new Place.SheetCell(sheet.file(), row.number(), sheet.header().indexOf("value") + 1)
                : row.place("value");
    }

    /**
     * Gives problems that were found in the rubric itself the places that they have in the author's sheets, or in those
     * of the rubric that it extends.
     */
    public List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(assembled.origins()::placed)
                .map(problem -> places.map(known -> known.placed(problem)).orElse(problem))
                .toList();
    }

    /** Gives a place in the author's tables as the author finds it. */
    Place placed(Place place) {
        Problem anything = new Problem(RUB_NOT_READABLE, place, "-", "-");
        return places.map(known -> known.placed(anything).place()).orElse(place);
    }

    /**
     * A copy as a workbook, with each problem as a comment at its cell and a sheet that lists them all. What is there is
     * written as text and else left as it is, also what is wrong.
     *
     * <p>Errors: no library that writes workbooks, or a cell too long for one, is told as a problem.
     */
    public Checked<byte[]> commented(List<Problem> problems) {
        return WorkbookCopy.commented(
                sheets,
                places.map(known -> problems.stream().map(known::placed).toList())
                        .orElse(problems));
    }
}
