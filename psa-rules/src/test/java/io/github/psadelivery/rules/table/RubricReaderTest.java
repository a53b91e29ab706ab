package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_CSV;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_CELL;
import static io.github.psadelivery.model.problem.ProblemCode.EMPTY_FILE;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_DESCRIPTOR;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_SHEET;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_MISSING_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_ROW_LENGTH;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_UNKNOWN_COLUMN;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_KEY;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SHEET;
import static io.github.psadelivery.rules.table.ProblemAssert.assertProblems;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {
    private final EditedRubric rubric = EditedRubric.shipped();

    @TempDir
    Path folder;

    private void writeShippedFiles() throws IOException {
        RubricWriter.write(rubric.read().orThrow(), folder);
    }

    @Test
    void readsTheShippedRubricWithoutAProblem() {
        Checked<Rubric> read = RubricReader.read("pmdu-2003", EditedRubric.shippedFiles());

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().judgements()).hasSize(3);
        assertThat(read.orThrow().reference().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsAFolder() throws IOException {
        writeShippedFiles();

        assertThat(RubricReader.read(folder).orThrow().reference())
                .isEqualTo(rubric.read().orThrow().reference());
    }

    @Test
    void readsTheSameFromOtherSeparatorsAndLineEnds() throws IOException {
        writeShippedFiles();
        for (RubricSheet sheet : RubricSheet.values()) {
            Path file = folder.resolve(sheet.file());
            List<List<String>> records = rubric.records(sheet.file());
            StringBuilder text = new StringBuilder("\ufeff");
            records.forEach(cells -> text.append(String.join(
                            ";",
                            cells.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n"));
            Files.writeString(file, text);
        }

        assertThat(RubricReader.read(folder).orThrow().reference())
                .isEqualTo(rubric.read().orThrow().reference());
    }

    @Test
    void tellsOfAFolderThatIsNotThere() {
        Path missing = folder.resolve("missing");

        assertThat(RubricReader.read(missing).problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(RUB_NOT_READABLE, new Place.Whole(missing.toString())));
    }

    @Test
    void tellsOfASourceThatHoldsNoRubric() {
        assertThat(RubricReader.read(folder).problems())
                .extracting(Problem::code)
                .containsExactly(RUB_NOT_READABLE);
        assertThat(RubricReader.read(
                                "pmdu-2099", SheetSource.resources(getClass().getClassLoader(), "rubrics/none"))
                        .problems())
                .extracting(Problem::place)
                .containsExactly(new Place.Whole("pmdu-2099"));
    }

    @Test
    void tellsOfAFileThatCannotBeRead() throws IOException {
        writeShippedFiles();
        Files.delete(folder.resolve("rules.csv"));
        Files.createDirectory(folder.resolve("rules.csv"));

        assertThat(RubricReader.read(folder).problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(RUB_NOT_READABLE, new Place.Whole("rules.csv")));
    }

    @Test
    void tellsOfFilesThatAreNoTextTogetherWithTheMistakesOfTheOthers() throws IOException {
        writeShippedFiles();
        Files.write(folder.resolve("items.csv"), "id,parent\né,x\n".getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("questions.csv"), "id,item\n\"x,y\n");
        Files.writeString(folder.resolve("coverage.csv"), "");
        Files.writeString(folder.resolve("rubric.csv"), "key,value\nidd,x\n");

        assertThat(RubricReader.read(folder).problems())
                .extracting(
                        Problem::code,
                        problem -> problem.place()
                                .fold(
                                        Place.Cell::file,
                                        Place.SheetCell::sheet,
                                        Place.Path::file,
                                        Place.Line::file,
                                        Place.Whole::file,
                                        Place.Stated::item))
                .contains(
                        tuple(UNKNOWN_KEY, "rubric.csv"),
                        tuple(NOT_UTF8, "items.csv"),
                        tuple(BAD_CSV, "questions.csv"),
                        tuple(EMPTY_FILE, "coverage.csv"))
                .doesNotContain(tuple(MISSING_SHEET, "items.csv"))
                .noneMatch(problem -> problem.toList().contains("rules.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubric.csv", "scales.csv", "items.csv", "rules.csv"})
    void wantsTheSheetsThatMakeARubric(String file) {
        assertProblems(rubric.without(file)).areOnly(MISSING_SHEET, new Place.Whole(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions.csv", "coverage.csv", "measures.csv", "cases.csv"})
    void canDoWithoutTheOtherSheets(String file) {
        assertThat(rubric.without(file).problems()).isEmpty();
    }

    @Test
    void warnsOfASheetThatItDoesNotRead() throws IOException {
        writeShippedFiles();
        Files.move(folder.resolve("questions.csv"), folder.resolve("question.csv"));
        Files.writeString(folder.resolve("README.md"), "Notes.");

        Checked<Rubric> read = RubricReader.read(folder);

        assertThat(read.value()).isPresent();
        assertThat(read.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple(UNKNOWN_SHEET, new Place.Whole("question.csv")));
        assertThat(read.problems().get(0).advice())
                .isEqualTo(
                        "Write “questions.csv”? It takes one of these: rubric.csv, "
                                + "scales.csv, items.csv, questions.csv, rules.csv, coverage.csv, measures.csv, cases.csv, silenced.csv.");
    }

    @Test
    void refusesTwoSheetsOfOneName() {
        Sheet sheet = new Sheet("rules.csv", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RubricReader.read(List.of(sheet, sheet)))
                .withMessageContaining("rules.csv");
    }

    @Test
    void tellsAMisspeltColumnOnceAndSuggestsTheNearest() {
        rubric.column("rules.csv", "because", "becuase");

        Problem problem = assertProblems(rubric).areOnly(RUB_UNKNOWN_COLUMN, "rules.csv", 1, "becuase");

        assertThat(problem.advice()).isEqualTo("Write “because”?");
    }

    @Test
    void tellsOfAColumnThatNobodyKnows() {
        rubric.withColumn("rules.csv", "weight", "3");

        assertProblems(rubric).areOnly(RUB_UNKNOWN_COLUMN, "rules.csv", 1, "weight");
    }

    @Test
    void tellsOfAColumnWithoutAName() {
        rubric.withColumn("rules.csv", "", "3").withColumn("rules.csv", "weight", "3");

        assertThat(rubric.problems()).extracting(Problem::code).containsExactly(RUB_UNKNOWN_COLUMN, RUB_UNKNOWN_COLUMN);
    }

    @ParameterizedTest
    @CsvSource({"rules.csv, of", "rules.csv, source", "scales.csv, code", "items.csv, parent", "rubric.csv, value"})
    void tellsAMissingColumnOnce(String file, String column) {
        rubric.withoutColumn(file, column);

        assertProblems(rubric).areOnly(RUB_MISSING_COLUMN, file, 1, column);
    }

    @Test
    void tellsOfAColumnThatStandsThereTwice() {
        rubric.withColumn("rules.csv", "because", "Another reason.");

        assertProblems(rubric).areOnly(DUPLICATE_COLUMN, "rules.csv", 1, "because");
    }

    @Test
    void tellsOfRowsThatAreTooShortOrTooLong() {
        rubric.records("rules.csv").get(3).remove(10);
        rubric.records("rules.csv").get(5).add("and more");

        assertThat(rubric.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(
                        tuple(RUB_ROW_LENGTH, new Place.Cell("rules.csv", 4, "source")),
                        tuple(RUB_ROW_LENGTH, new Place.Cell("rules.csv", 6, "source")));
    }

    @Test
    void tellsTheProblemsOfAllSheetsTogetherInTheirOrder() {
        rubric.cell("cases.csv", 2, "source", "")
                .cell("rules.csv", 2, "because", "")
                .cell("items.csv", "DC.1", "level 1", "")
                .cell("rubric.csv", "licence", "key", "license")
                .cell("scales.csv", 4, "meaning", "");

        assertThat(rubric.problems())
                .extracting(Problem::code)
                .containsExactly(UNKNOWN_KEY, EMPTY_CELL, MISSING_DESCRIPTOR, EMPTY_CELL, EMPTY_CELL);
    }
}
