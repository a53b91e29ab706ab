package io.github.psadelivery.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read as they are, and written whole or not at all. */
class BatchFilesTest {
    private static final BatchFormat LINES = BatchFormat.JSON_LINES;

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private Path rejects;

    @BeforeEach
    void nameFiles() throws IOException {
        in = Files.writeString(folder.resolve("in.jsonl"), Batches.lines(3) + "no\n");
        out = folder.resolve("out.jsonl");
        rejects = folder.resolve("rejects.jsonl");
    }

    private BatchOutcome run(Path from, Path to, Path rejected) {
        return Batch.by(Batches.SCORER)
                .rejects(BatchTarget.file(rejected, LINES))
                .build()
                .run(BatchSource.file(from, LINES), BatchTarget.file(to, LINES));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Problem onlyProblem(BatchOutcome outcome) {
        List<Problem> problems = ((BatchOutcome.Unreadable) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void leavesTheTwoFilesAndNothingElse() throws IOException {
        BatchOutcome outcome = run(in, out, rejects);

        assertThat(outcome).isInstanceOf(BatchOutcome.Finished.class);
        assertThat(files()).containsExactly("in.jsonl", "out.jsonl", "rejects.jsonl");
        assertThat(out).content().hasLineCount(3);
        assertThat(rejects).content().hasLineCount(1).contains("\"line\":4,");
    }

    @Test
    void replacesWhatWasThereBefore() throws IOException {
        Files.writeString(out, "old");
        Files.writeString(rejects, "old");
        Files.writeString(in, Batches.lines(1));

        run(in, out, rejects);

        assertThat(out).content().hasLineCount(1).doesNotContain("old");
        assertThat(rejects).isEmptyFile();
    }

    @Test
    void writesThroughALink() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("out.jsonl");
        Files.writeString(other, "old");
        Files.createSymbolicLink(out, other);

        run(in, out, rejects);

        assertThat(out).isSymbolicLink();
        assertThat(other).content().hasLineCount(3);
    }

    @Test
    void aMissingInputIsAProblemAndNothingIsWritten() throws IOException {
        Files.writeString(out, "old");

        BatchOutcome outcome = run(folder.resolve("none.jsonl"), out, rejects);

        assertThat(onlyProblem(outcome).toString())
                .startsWith("IN-001 error at ")
                .contains("none.jsonl: There is no such file.");
        assertThat(files()).containsExactly("in.jsonl", "out.jsonl");
        assertThat(out).hasContent("old");
    }

    @Test
    void aFolderAsInputIsAProblem() {
        assertThat(onlyProblem(run(folder, out, rejects)).message())
                .isEqualTo("It is a folder, and a batch takes one file.");
    }

    @Test
    void anEmptyInputIsAProblemAndNothingIsWritten() throws IOException {
        Files.writeString(in, "\n  \r\n\n");
        Files.writeString(out, "old");

        assertThat(onlyProblem(run(in, out, rejects)).code()).isEqualTo(ProblemCode.EMPTY_FILE);
        assertThat(files()).containsExactly("in.jsonl", "out.jsonl");
        assertThat(out).hasContent("old");
    }

    @Test
    void aSheetWithoutRowsIsAProblemAndNothingIsWritten() throws IOException {
        Files.writeString(in, "item,title,date\n");

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .build()
                .run(BatchSource.file(in, BatchFormat.CSV), BatchTarget.file(out, LINES));

        assertThat(onlyProblem(outcome).code()).isEqualTo(ProblemCode.NO_ASSESSMENTS);
        assertThat(files()).containsExactly("in.jsonl");
    }

    @Test
    void aSheetWithAWrongHeaderIsAllItsProblemsAndNothingIsWritten() throws IOException {
        Files.writeString(in, "item,titel,stag\nT1,One,2\n");

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .build()
                .run(BatchSource.file(in, BatchFormat.CSV), BatchTarget.file(out, LINES));

        assertThat(((BatchOutcome.Unreadable) outcome).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_COLUMN, ProblemCode.MISSING_COLUMN);
        assertThat(files()).containsExactly("in.jsonl");
    }

    @Test
    void aMissingFolderForTheOutputIsToldAndNothingIsWritten() throws IOException {
        BatchOutcome outcome = run(in, folder.resolve("none").resolve("out.jsonl"), rejects);

        assertThat(((BatchOutcome.Unwritten) outcome).because()).startsWith("there is no folder ");
        assertThat(files()).containsExactly("in.jsonl");
    }

    @Test
    void aMissingFolderForTheRejectsIsToldAndNothingIsWritten() throws IOException {
        BatchOutcome outcome = run(in, out, folder.resolve("none").resolve("rejects.jsonl"));

        assertThat(((BatchOutcome.Unwritten) outcome).target()).endsWith("rejects.jsonl");
        assertThat(files()).containsExactly("in.jsonl");
    }

    @Test
    void aFolderAsOutputIsTold() {
        assertThat(run(in, folder, rejects)).isEqualTo(new BatchOutcome.Unwritten(folder.toString(), "it is a folder"));
    }

    @Test
    void writesToADevice() {
        Path nowhere = Path.of("/dev/null");
        assumeTrue(Files.exists(nowhere));

        assertThat(run(in, nowhere, nowhere)).isInstanceOf(BatchOutcome.Finished.class);
    }

    @Test
    void doesNotWriteOverItsInput() throws IOException {
        String before = Files.readString(in);

        assertThat(run(in, folder.resolve(".").resolve("in.jsonl"), rejects))
                .isInstanceOf(BatchOutcome.Unwritten.class);
        assertThat(run(in, out, in)).isInstanceOf(BatchOutcome.Unwritten.class);
        assertThat(run(in, out, out)).isInstanceOf(BatchOutcome.Unwritten.class);
        assertThat(in).hasContent(before);
        assertThat(files()).containsExactly("in.jsonl");
    }
}
