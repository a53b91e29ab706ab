package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that a real LibreOffice opened and saved. Runs in the profile {@code libreoffice} only. */
@Tag("libreoffice")
class LibreOfficeIT {
    private static final String XLSX = "xlsx:Calc MS Excel 2007 XML";

    @TempDir
    Path folder;

    /** Opens a file and saves it in a folder of its own. */
    private Path saved(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        XLSX,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ended").isTrue();
        Path saved = out.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".xlsx"));
        assertThat(saved).as(Files.readString(log)).exists();
        return saved;
    }

    @Test
    void whatLibreOfficeSavesIsTheSameRubric() throws Exception {
        EditedRubric edited = EditedRubric.shipped()
                .cell("rules.csv", "PL-1", "because", "=cmd|' /C calc'!A0")
                .cell("rules.csv", "PL-2", "because", "_x0041_ “Red”\nand <more> & 😀")
                .cell("rules.csv", "PL-3", "because", "-1 + 2, 3/4, 2003-07-31, TRUE")
                .cell("rules.csv", "PL-4", "because", "0012");
        Rubric rubric = edited.read().orThrow();
        Path workbook = folder.resolve("rubric.xlsx");
        RubricWriter.writeWorkbook(rubric, workbook);

        RubricDraft draft = RubricDraft.read(saved(workbook));

        assertThat(draft.rubric().problems()).isEmpty();
        assertThat(RubricWriter.tables(draft.rubric().orThrow())).isEqualTo(RubricWriter.tables(rubric));
        assertThat(draft.rubric().orThrow().reference()).isEqualTo(rubric.reference());
    }

    @Test
    void listsAndProtectedHeadingsSurvive() throws Exception {
        Path workbook = folder.resolve("rubric.xlsx");
        RubricWriter.writeWorkbook(Rubrics.standard(), workbook);

        String parts =
                String.join("\n", Parts.of(Files.readAllBytes(saved(workbook))).values());

        assertThat(parts).contains("<dataValidation ", "Words!$", "<sheetProtection");
    }

    /** LibreOffice makes numbers, a date and a share of what is typed. */
    @Test
    void whatAnAuthorTypedIntoASheetIsReadAsItWasMeant() throws Exception {
        Path sheet = folder.resolve("typed.csv");
        Files.writeString(sheet, "share,date,number,text\n60%,2003-07-31,2,half\n");

        List<Sheet> sheets = RubricDraft.read(saved(sheet)).sheets();

        assertThat(sheets)
                .singleElement()
                .satisfies(only -> assertThat(only.records())
                        .containsExactly(
                                List.of("share", "date", "number", "text"), List.of("60%", "2003-07-31", "2", "half")));
    }

    @Test
    void commentsAreKept() throws Exception {
        RubricDraft draft = HandMadeWorkbook.shipped()
                .cell(RubricSheet.RULES, "half", HandMadeWorkbook.text("halb"))
                .read();
        Path copy = folder.resolve("copy.xlsx");
        Files.write(copy, draft.commented(draft.rubric().problems()).orThrow());

        Path saved = saved(copy);

        assertThat(Parts.of(Files.readAllBytes(saved)).values())
                .anyMatch(part -> part.contains("<comment ref=\"C6\"") && part.contains("RUB-010"));
        assertThat(RubricReader.read(saved).problems()).hasSize(1);
    }
}
