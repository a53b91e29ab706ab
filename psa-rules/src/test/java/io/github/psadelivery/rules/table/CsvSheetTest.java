package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_CSV;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_UTF8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static Checked<Sheet> read(String text) {
        return CsvSheet.read("t.csv", text.getBytes(UTF_8));
    }

    private static Problem problem(Checked<Sheet> read) {
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,\"x, y\"\n",
                "a,b\r\n1,\"x, y\"\r\n",
                "\ufeffa,b\n1,\"x, y\"",
                "a;b\n1;x, y\n",
                "a\tb\n1\tx, y\n",
                "\"a\",\"b\"\n\"1\",\"x, y\"\n",
                "a,b,,\n 1 ,\" x, y \",,\n"
            })
    void readsTheSameCellsFromEveryDressOfTheFile(String text) {
        assertThat(read(text).orThrow())
                .isEqualTo(new Sheet("t.csv", List.of(List.of("a", "b"), List.of("1", "x, y"))));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        Sheet sheet = read("a,b\n\"1\n1\",2\n\n,\n3,4\n").orThrow();

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(2, 5);
        assertThat(sheet.rows().get(0).cell("a")).isEqualTo("1\n1");
        assertThat(sheet.rows().get(1).cell("b")).isEqualTo("4");
    }

    @Test
    void tellsOfLettersThatAreNotUtf8() {
        Problem problem = problem(CsvSheet.read("t.csv", "a,b\n1,é\n".getBytes(ISO_8859_1)));

        assertThat(problem.code()).isEqualTo(NOT_UTF8);
        assertThat(problem.place()).isEqualTo(new Place.Line("t.csv", 2));
        assertThat(problem.advice()).contains("CSV UTF-8");
        assertThat(problem(CsvSheet.read("t.csv", "a,b\n".getBytes(UTF_16))).code())
                .isEqualTo(NOT_UTF8);
        assertThat(problem(CsvSheet.read("t.csv", new byte[] {'a', (byte) 0xC3}))
                        .code())
                .isEqualTo(NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"1\n2\",3\n\"x,y\nz,1\n", "a,b\n\"1\r\n2\",3\r\n\"x\"y,1\r\n"})
    void tellsWhereQuotationMarksDoNotPairUp(String text) {
        Problem problem = problem(read(text));

        assertThat(problem.code()).isEqualTo(BAD_CSV);
        assertThat(problem.place()).isEqualTo(new Place.Line("t.csv", 4));
    }

    @Test
    void readsAnEmptyFileAsASheetWithoutAHeader() {
        assertThat(read("").orThrow().header()).isEmpty();
        assertThat(read("\ufeff\n\n").orThrow().header()).isEmpty();
        assertThat(read("\n").orThrow().rows()).isEmpty();
    }

    @Test
    void writesQuotationMarksOnlyWhereTheyAreNeeded() {
        Sheet sheet = new Sheet(
                "t.csv",
                List.of(
                        List.of("a", "b"),
                        List.of("", "x, y"),
                        List.of("say \"so\"", "two\nlines"),
                        List.of("=1", "#")));

        String text = CsvSheet.write(sheet);

        assertThat(text).isEqualTo("a,b\n,\"x, y\"\n\"say \"\"so\"\"\",\"two\nlines\"\n=1,#\n");
        assertThat(read(text).orThrow()).isEqualTo(sheet);
    }
}
