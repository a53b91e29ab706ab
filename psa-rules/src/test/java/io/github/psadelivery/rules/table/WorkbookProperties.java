package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.workbook.EscapedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class WorkbookProperties {

    /** One change of the shipped rubric. */
    record Edit(String file, int row, int column, String text) {}

    @Property(tries = 40)
    void folderToWorkbookToFolderIsTheIdentity(@ForAll("edits") List<Edit> edits) throws IOException {
        EditedRubric edited = EditedRubric.shipped();
        edits.forEach(edit -> apply(edit, edited));
        Checked<Rubric> read = edited.read();
        Statistics.label("a rubric")
                .collect(read.value().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 40));
        if (read.value().isEmpty()) {
            return;
        }
        Path before = Files.createTempDirectory("before");
        Path after = Files.createTempDirectory("after");

        RubricWriter.write(read.orThrow(), before);
        Path workbook = before.resolve("rubric.xlsx");
        RubricWriter.writeWorkbook(RubricReader.read(before).orThrow(), workbook);
        RubricWriter.write(RubricReader.read(workbook).orThrow(), after);

        Files.delete(workbook);
        assertThat(texts(after)).isEqualTo(texts(before));
        delete(before);
        delete(after);
    }

    /** The problems of a rubric are the same in a folder and in a workbook, but for the way their places are told. */
    @Property(tries = 30)
    void aWorkbookHasTheProblemsOfItsFolder(@ForAll("edits") List<Edit> edits) {
        EditedRubric edited = EditedRubric.shipped();
        edits.forEach(edit -> apply(edit, edited));

        List<String> ofFolder = edited.problems().stream()
                .map(problem -> problem.code() + problem.message() + problem.advice())
                .toList();

        assertThat(HandMadeWorkbook.of(edited).read().rubric().problems().stream()
                        .map(problem -> problem.code() + problem.message() + problem.advice()))
                .isEqualTo(ofFolder);
    }

    @Property
    void anyTextIsKept(@ForAll("texts") String text) {
        assertThat(EscapedText.read(EscapedText.write(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> files = Arbitraries.of("scales.csv", "items.csv", "questions.csv", "rules.csv", "cases.csv");
        Arbitrary<Edit> wordy = Combinators.combine(
                        files, Arbitraries.integers().between(1, 400), texts())
                .as((file, row, text) -> new Edit(file, row, -1, text + "x"));
        Arbitrary<Edit> anywhere = Combinators.combine(
                        files,
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("", "Red", "half", "2", "High", "areas of planning", "PL.1.1", "no cap"))
                .as(Edit::new);
        return Arbitraries.frequencyOf(Tuple.of(6, wordy), Tuple.of(1, anywhere))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "_x0041_",
                "_x005F_",
                "_",
                "x",
                "=cmd|'/C'!A1",
                "+1",
                "-1",
                "@a",
                "\u0001",
                "\u000b",
                "\ufffe",
                "😀",
                "\ud83d",
                "\n",
                "\r\n",
                "\t",
                "\"",
                "<&>",
                "]]>",
                ";",
                ",",
                "“Red”",
                "0041_");
        return Arbitraries.oneOf(odd, Arbitraries.strings().all().ofMaxLength(6))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** A row and a column that are there; the last column but one is a text that people read. */
    private static void apply(Edit edit, EditedRubric rubric) {
        List<List<String>> records = rubric.records(edit.file());
        List<String> cells = records.get(1 + edit.row() % (records.size() - 1));
        int column = edit.column() < 0 ? cells.size() - 2 : edit.column() % cells.size();
        cells.set(column, edit.text());
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        return RubricWriter.tables(RubricReader.read(folder).orThrow());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
