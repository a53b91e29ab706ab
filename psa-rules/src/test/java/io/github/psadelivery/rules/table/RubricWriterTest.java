package io.github.psadelivery.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricWriterTest {
    private final EditedRubric rubric = EditedRubric.shipped();

    @TempDir
    Path folder;

    @Test
    void writesTheShippedFilesByteByByte() throws IOException {
        Map<String, String> textByFile = RubricWriter.tables(rubric.read().orThrow());

        assertThat(textByFile.keySet())
                .containsExactlyElementsOf(
                        Stream.of(RubricSheet.values()).map(RubricSheet::file).toList());
        for (Map.Entry<String, String> file : textByFile.entrySet()) {
            byte[] shipped = EditedRubric.shippedFiles().bytes(file.getKey()).orElseThrow();
            assertThat(file.getValue()).isEqualTo(new String(shipped, UTF_8));
        }
    }

    @Test
    void writesAFolderThatReadsBackAsTheSameRubric() throws IOException {
        Rubric first = rubric.read().orThrow();

        RubricWriter.write(first, folder.resolve("new"));
        Rubric second = RubricReader.read(folder.resolve("new")).orThrow();

        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.tables().caps()).isEqualTo(first.tables().caps());
        assertThat(RubricWriter.tables(second)).isEqualTo(RubricWriter.tables(first));
    }

    @Test
    void keepsTheHashOfWhatAnAuthorWroteInOtherWords() throws IOException {
        rubric.cell("rules.csv", "PL-1", "at least", "HALF")
                .cell("rules.csv", "PL-2", "rated (or worse)", "red")
                .cell("cases.csv", "T1 July 02", "planning", "Amber/Green")
                .cell("cases.csv", "T1 July 02", "rubric gives", "R to G")
                .cell("coverage.csv", "planning", "areas that must be assessed", "PL.1.1;;PL.2.1")
                .row("scales.csv", "five", "1", "One", "or worse", "a, \"b\"\nc", "Assumption")
                .row("scales.csv", "five", "2", "Two", "or worse", "b", "Assumption")
                .without("questions.csv");
        Rubric first = rubric.read().orThrow();

        RubricWriter.write(first, folder);
        Rubric second = RubricReader.read(folder).orThrow();

        assertThat(second.reference()).isEqualTo(first.reference());
    }

    @Test
    void givesAnotherContentAnotherHash() {
        String before = rubric.read().orThrow().reference().hash();

        rubric.cell("rules.csv", "PL-1", "because", "Another reason.");

        assertThat(rubric.read().orThrow().reference().hash()).isNotEqualTo(before);
    }

    @Test
    void replacesOlderFilesAndLeavesOthersAlone() throws IOException {
        Files.writeString(folder.resolve("rules.csv"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        RubricWriter.write(rubric.read().orThrow(), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(RubricSheet.values().length + 1);
        }
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("rules.csv")).content().startsWith("rule,judgement,");
    }
}
