package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.workbook.WorkbookContent;
import io.github.psadelivery.rules.table.workbook.WorkbookParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rubric as a workbook that the library writes. */
class WorkbookTest {
    private final Rubric shipped = Rubrics.standard();

    @TempDir
    Path folder;

    private static Sheet sheet(byte[] workbook, String tab) {
        return WorkbookParser.read("a.xlsx", workbook).sheets().stream()
                .filter(sheet -> sheet.file().equals(tab))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void folderToWorkbookToFolderIsTheIdentity() throws IOException {
        Path workbook = folder.resolve("rubric.xlsx");

        assertThat(RubricWriter.writeWorkbook(shipped, workbook)).isEmpty();
        Rubric read = RubricReader.read(workbook).orThrow();

        assertThat(read.reference()).isEqualTo(shipped.reference());
        assertThat(RubricWriter.tables(read)).isEqualTo(RubricWriter.tables(shipped));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(workbook);
        }
    }

    @Test
    void readsItsOwnWorkbookWithoutAWord() {
        RubricDraft draft =
                RubricDraft.read("a.xlsx", RubricWriter.workbook(shipped).orThrow());

        assertThat(draft.rubric().problems()).isEmpty();
        assertThat(draft.isWorkbook()).isTrue();
    }

    @Test
    void givesEachColumnOfEachSheetANote() {
        WorkbookContent content =
                WorkbookParser.read("a.xlsx", RubricWriter.workbook(shipped).orThrow());

        assertThat(content.sheets().stream().map(Sheet::file))
                .containsExactly(
                        "Rubric",
                        "Scales",
                        "Items",
                        "Questions",
                        "Rules",
                        "Coverage",
                        "Measures",
                        "Cases",
                        "Silenced",
                        "Removed",
                        "Words");
        assertThat(content.sheets().subList(0, RubricSheet.values().length + 1))
                .allSatisfy(sheet -> assertThat(sheet.records().get(1))
                        .hasSameSizeAs(sheet.header())
                        .allMatch(note -> note.startsWith("ⓘ ") && note.length() > 20));
    }

    @Test
    void tellsSheetAndCellOfAProblem() {
        byte[] workbook = RubricWriter.workbook(shipped).orThrow();
        Sheet rules = sheet(workbook, "Rules");
        HandMadeWorkbook edited =
                HandMadeWorkbook.of(EditedRubric.shipped().cell("rules.csv", "PL-1", "rated (or worse)", "Rde"));

        Problem problem = edited.read().rubric().problems().get(0);

        assertThat(rules.header().indexOf("rated (or worse)")).isEqualTo(4);
        assertThat(problem.place()).hasToString("Rules!E6");
        assertThat(problem.advice()).startsWith("Write “Red”?");
    }

    @Test
    void writesNoTextThatASpreadsheetWouldRun() {
        EditedRubric edited = EditedRubric.shipped().cell("rules.csv", "PL-1", "because", "=cmd|' /C calc'!A0");
        Rubric rubric = edited.read().orThrow();

        byte[] workbook = RubricWriter.workbook(rubric).orThrow();

        assertThat(WorkbookParser.read("a.xlsx", workbook).problems())
                .noneMatch(problem -> problem.code() == ProblemCode.FORMULA_CELL);
        assertThat(RubricDraft.read("a.xlsx", workbook).rubric().orThrow().reference())
                .isEqualTo(rubric.reference());
    }

    @Test
    void tellsOfACellThatNoWorkbookCanHold() throws IOException {
        String tooLong = "x".repeat(32_768);
        Rubric rubric = EditedRubric.shipped()
                .cell("rules.csv", "DC-2", "because", tooLong)
                .read()
                .orThrow();

        List<Problem> problems = RubricWriter.writeWorkbook(rubric, folder.resolve("a.xlsx"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.CELL_TOO_LONG);
        assertThat(problems.get(0).place()).hasToString("Rules!J4");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesProblemsIntoACopy() {
        RubricDraft draft = HandMadeWorkbook.of(EditedRubric.shipped()
                        .cell("rules.csv", "PL-1", "rated (or worse)", "Rde")
                        .cell("rules.csv", "PL-1", "because", ""))
                .sheet("Rules", "")
                .sheet("My notes", HandMadeWorkbook.rows(List.of(List.of("Ask Ann"))))
                .read();
        List<Problem> problems = draft.rubric().problems();

        byte[] copy = draft.commented(problems).orThrow();

        Sheet list = sheet(copy, "Problems");
        assertThat(list.rows()).hasSameSizeAs(problems);
        assertThat(list.rows().get(1).cell("place")).isEqualTo("Rules!E6");
        assertThat(sheet(copy, "My notes").records()).containsExactly(List.of("Ask Ann"));
        assertThat(sheet(copy, "Rules").records())
                .isEqualTo(draft.sheets().get(4).records());
        assertThat(Parts.of(copy).values().stream().filter(part -> part.contains("<comment ref=\"E6\"")))
                .singleElement()
                .asString()
                .contains("ref=\"A1\"", "ref=\"J6\"", "RUB-007: ", "Rde", " is not a level of rating. Write ");
    }

    @Test
    void writesProblemsOfAFolderIntoAWorkbookToo() throws IOException {
        RubricWriter.write(shipped, folder);
        Files.writeString(folder.resolve("coverage.csv"), "judgement,minimum share assessed\nplanning,60%\n");
        RubricDraft draft = RubricDraft.read(folder);

        byte[] copy = draft.commented(draft.rubric().problems()).orThrow();

        assertThat(sheet(copy, "Coverage").records()).hasSize(2);
        assertThat(Parts.of(copy).values()).anyMatch(part -> part.contains("<comment ref=\"C1\""));
    }

    @Test
    void aCopyWithCommentsIsReadAsTheOriginal() {
        RubricDraft draft =
                RubricDraft.read("a.xlsx", RubricWriter.workbook(shipped).orThrow());
        Problem problem =
                new Problem(ProblemCode.CASE_FAILS, new Place.Cell("cases.csv", 4, "rubric gives"), "x.", "y.");

        byte[] copy = draft.commented(List.of(problem)).orThrow();

        assertThat(sheet(copy, "Problems").rows().get(0).cell("place")).isEqualTo("Cases!I4");
        assertThat(RubricDraft.read("b.xlsx", copy).rubric().orThrow().reference())
                .isEqualTo(shipped.reference());
    }

    @Test
    void tellsOfAWorkbookThatIsNotThere() {
        Path missing = folder.resolve("none.xlsx");

        assertThat(RubricReader.read(missing).problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.RUB_NOT_READABLE);
    }
}
