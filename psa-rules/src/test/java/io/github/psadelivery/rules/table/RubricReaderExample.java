package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc, run. */
class RubricReaderExample {

    @TempDir
    Path folder;

    @Test
    void writesARubricAndReadsIt() throws IOException {
        Rubric shipped =
                RubricReader.read("pmdu-2003", EditedRubric.shippedFiles()).orThrow();

        RubricWriter.write(shipped, folder.resolve("our-department"));
        Rubric rubric = RubricReader.read(folder.resolve("our-department")).orThrow();

        assertThat(rubric.reference()).isEqualTo(shipped.reference());
    }

    @Test
    void tellsAnAuthorWhereTheMistakeIs() throws IOException {
        Rubric shipped =
                RubricReader.read("pmdu-2003", EditedRubric.shippedFiles()).orThrow();
        RubricWriter.write(shipped, folder);
        Path rules = folder.resolve("rules.csv");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("PL-2,planning,1,areas of planning", "PL-2,planning,1,areas of planing"));

        Checked<Rubric> read = RubricReader.read(folder);

        assertThat(read.problems().get(0))
                .hasToString("RUB-006 error at rules.csv, row 7, column 'of': "
                        + "There is no item “planing”. Write “areas of planning”?");
    }

    @Test
    void readsASheetOfCells() {
        Sheet sheet = new Sheet("questions.csv", List.of(List.of("id", "item"), List.of("DC.1.q1", "DC.1")));

        assertThat(sheet.rows().get(0).cell("item")).isEqualTo("DC.1");
    }

    @Test
    void takesFilesFromTheClassPath() throws IOException {
        SheetSource files = SheetSource.resources(getClass().getClassLoader(), "rubrics/pmdu-2003");

        assertThat(files.bytes("rules.csv")).isPresent();
        assertThat(files.bytes("rule.csv")).isEmpty();
    }
}
