package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rubric as a workbook, at the command line. */
class RubricFilesTest {

    @TempDir
    Path folder;

    private Path workbook;

    @BeforeEach
    void writeATemplate() {
        workbook = folder.resolve("my rubric.xlsx");

        Run run = psa("rubric", "template", "--out", workbook.toString());

        assertThat(run).isEqualTo(new Run(0, "", "Written: %s\n".formatted(workbook)));
    }

    @Test
    void theTemplateIsTheRubric() {
        assertThat(RubricReader.read(workbook).orThrow().reference())
                .isEqualTo(Rubrics.standard().reference());
    }

    @Test
    void allCommandsTakeAWorkbook() throws IOException {
        Path sheet = Files.writeString(folder.resolve("a.csv"), "item,title,date,planning\nT1,One,2003-07,R\n");

        assertThat(psa("rubric", "show", workbook.toString()).out())
                .isEqualTo(psa("rubric", "show").out());
        assertThat(psa("rubric", "check", workbook.toString()).out())
                .isEqualTo(psa("rubric", "check").out());
        assertThat(psa("score", sheet.toString(), "--rubric", workbook.toString()))
                .isEqualTo(psa("score", sheet.toString()));
        assertThat(psa(
                                "rubric",
                                "template",
                                workbook.toString(),
                                "--out",
                                folder.resolve("b.xlsx").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aTemplateThatCannotBeWrittenIsASentence() {
        Run run =
                psa("rubric", "template", "--out", folder.resolve("none/x.xlsx").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written: there is no folder");
    }

    private Path broken() throws IOException {
        Path broken = folder.resolve("broken");
        RubricWriter.write(Rubrics.standard(), broken);
        Path rules = broken.resolve("rules.csv");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("PL-1,planning,half,", "PL-1,planning,halb,")
                        .replace(
                                "PL-3,planning,over half,areas of planning,Amber/Red,,,,Amber/Red",
                                "PL-3,planning,over half,areas of planning,Amber/Red,,,,Amber/Green"));
        return broken;
    }

    @Test
    void checkWritesJson() throws IOException {
        Path broken = broken();

        Run run = psa("rubric", "check", broken.toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\"errors\": 1,",
                        "\"warnings\": 0,",
                        "\"code\": \"RUB-010\"",
                        "\"place\": \"rules.csv, row 6, column 'at least'\"");
    }

    @Test
    void checkWritesSarif() throws IOException {
        Run run = psa("rubric", "check", broken().toString(), "--format", "SARIF");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "\"version\": \"2.1.0\"", "\"ruleId\": \"RUB-010\"", "broken/rules.csv\"", "\"startLine\": 6");
    }

    @Test
    void checkOfAGoodRubricWritesAnEmptyList() {
        Run run = psa("rubric", "check", "--format", "json");

        assertThat(run).isEqualTo(new Run(0, """
                {
                  "checked": "pmdu-2003",
                  "errors": 0,
                  "warnings": 0,
                  "problems": []
                }
                """, ""));
    }

    @Test
    void checkWritesACopyWithComments() throws IOException {
        Path copy = folder.resolve("copy.xlsx");

        Run run = psa("rubric", "check", broken().toString(), "--comments", copy.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-010 error at rules.csv, row 6, column 'at least'");
        assertThat(RubricReader.read(copy).problems())
                .singleElement()
                .asString()
                .startsWith("RUB-010 error at Rules!C6: ");
    }

    @Test
    void theCopyNeverTakesThePlaceOfTheRubric() throws IOException {
        byte[] before = Files.readAllBytes(workbook);

        Run run = psa("rubric", "check", workbook.toString(), "--comments", workbook.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).endsWith("is the rubric itself. Give the copy another name.\n");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
    }

    @Test
    void aCaseThatFailsIsToldInItsCell() throws IOException {
        Path good = folder.resolve("good");
        RubricWriter.write(Rubrics.standard(), good);
        Path cases = good.resolve("cases.csv");
        Files.writeString(
                cases, Files.readString(cases).replaceFirst(",likelihood,Red,Red,", ",likelihood,Green,Green,"));
        Path edited = folder.resolve("edited.xlsx");
        assertThat(RubricWriter.writeWorkbook(RubricReader.read(good).orThrow(), edited))
                .isEmpty();

        Run run = psa("rubric", "check", edited.toString());

        assertThat(run.err()).matches("(?s)RUB-022 error at Cases!I\\d+: .*");
    }

    @Test
    void documentsARubric() throws IOException {
        Path html = folder.resolve("a.html");
        Path markdown = folder.resolve("a.MD");

        assertThat(psa("rubric", "doc", "--out", html.toString()).exitCode()).isZero();
        assertThat(psa("rubric", "doc", workbook.toString(), "--out", markdown.toString())
                        .exitCode())
                .isZero();

        assertThat(html).content().startsWith("<!DOCTYPE html>");
        assertThat(markdown).content().startsWith("# The rubric: Likelihood of delivery");
    }

    @Test
    void explainsAProblem() {
        Run run = psa("problem", "rub-014");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("RUB-014 error: A level of an item has no descriptor\n\nWhat it means: ")
                .contains("\n\nWhy it matters: ", "\n\nExample: ", "\n\nHow to mend it: ");
    }

    @Test
    void listsAllProblems() {
        assertThat(psa("problem").out()).contains("ASM-001 error: ", "RUB-014 error: ", "DRL-006 warning: ");
    }

    @Test
    void namesTheNearestCode() {
        Run run = psa("problem", "RUB-O14");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("“RUB-O14” is not the code of a problem. Write RUB-014?\n");
    }
}
