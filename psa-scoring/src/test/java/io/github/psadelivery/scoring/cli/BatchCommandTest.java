package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
    private static final String ONE = """
            {"subject":{"id":"T1","title":"One"},"date":{"effective":"2003-07"},\
            "ratings":{"challenge":{"level":"H"},"planning":{"level":"AG"},"capacity":{"level":"AG"},"stage":{"level":"2"}}}
            """;
    private static final String SHEET = "item,title,date,challenge,planning,capacity,stage\nT1,One,2003-07,H,AG,AG,2\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String name(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesAFileAndTellsTheCount() throws IOException {
        Run run = psa("batch", file("in.jsonl", ONE.repeat(2)), "--out", name("out.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("2 lines read: 2 scored (0 open, 0 provisional), 0 rejected. It took ")
                .endsWith(" lines a second.\n");
        assertThat(folder.resolve("out.csv"))
                .content()
                .startsWith("item,date,")
                .endsWith("T1,2003-07,H,H,AG,AG,AG,AG,AG,AG,true,false,LD-5\n".repeat(2));
    }

    @Test
    void quietTellsNoCount() throws IOException {
        assertThat(psa("batch", file("in.jsonl", ONE), "--out", name("out.csv"), "-q")
                        .err())
                .isEmpty();
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        Run run = psa(SHEET, false, "batch", "-", "--in-format", "csv", "--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasLineCount(2).contains("\nT1,2003-07,");
    }

    @ParameterizedTest
    @CsvSource({
        "in.csv, out.jsonl, {",
        "in.csv, out.csv, 'item,'",
        "in.csv, out, 'item,'",
        "in.jsonl, out.csv, 'item,'",
        "in.jsonl, out, {"
    })
    void findsTheFormatsByTheEndings(String in, String out, String start) throws IOException {
        psa("batch", file(in, in.endsWith("csv") ? SHEET : ONE), "--out", name(out));

        assertThat(folder.resolve(out)).content().startsWith(start);
    }

    @Test
    void takesFormatsThatAreTold() throws IOException {
        psa("batch", file("in", SHEET), "--in-format", "CSV", "--out", name("out.csv"), "--format", "jsonl");

        assertThat(folder.resolve("out.csv")).content().startsWith("{\"item\":\"T1\",");
    }

    @Test
    void listsTheProblemsOfRejectedLinesIfNoFileTakesThem() throws IOException {
        Run run = psa(
                "batch", file("in.jsonl", ONE + ONE.replace("AG", "AX") + "no\n" + ONE), "--out", name("out.jsonl"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ASM-002 error at ") && line.contains(", line 2, $.ratings.planning"))
                .anyMatch(line -> line.startsWith("IN-002 error at ") && line.contains(", line 3: "))
                .last()
                .asString()
                .startsWith("4 lines read: 2 scored (0 open, 0 provisional), 2 rejected. ");
        assertThat(folder.resolve("out.jsonl")).content().hasLineCount(2);
    }

    @Test
    void listsNoMoreThanAThousandProblems() throws IOException {
        Run run = psa("batch", file("in.jsonl", "no\n".repeat(1_500)), "--out", name("out.jsonl"));

        assertThat(run.err().lines())
                .hasSize(1_002)
                .anyMatch(line -> line.startsWith("More than 1,000 problems were found"))
                .anyMatch(line -> line.startsWith("1,500 lines read: 0 scored"));
    }

    @Test
    void writesRejectsIntoAFile() throws IOException {
        Run run = psa(
                "batch", file("in.jsonl", ONE + "no\n"), "--out", name("out.jsonl"), "--rejects", name("rejects.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains(", 1 rejected.");
        assertThat(folder.resolve("rejects.csv")).content().hasLineCount(2).startsWith("file,line,code,");
    }

    @Test
    void anInputThatCannotBeReadIsAProblem() {
        Run run = psa("batch", name("none.jsonl"), "--out", name("out.jsonl"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).startsWith("IN-001 error at ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyInputIsAProblem() {
        Run run = psa("", false, "batch", "-", "--in-format", "jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("IN-004 error at standard input: ");
    }

    @Test
    void aMissingFolderIsOneSentence() throws IOException {
        Run run = psa(
                "batch",
                file("in.jsonl", ONE),
                "--out",
                folder.resolve("none").resolve("out.csv").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("could not be written: there is no folder ");
    }

    @Test
    void aClosedPipeIsOneSentence() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int exitCode = Psa.run(new String[] {"batch", file("in.jsonl", ONE)}, Shell.of(closed, err));

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo("“standard output” could not be written: Broken pipe. There are no complete results.\n");
    }

    @Test
    void anInterruptIsExitCode130() throws IOException {
        String in = file("in.jsonl", ONE);

        Thread.currentThread().interrupt();
        Run run = psa("batch", in, "--out", name("out.jsonl"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.err()).isEqualTo("Interrupted after 0 lines. No file was changed.\n");
        assertThat(folder.toFile().list()).containsExactly("in.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "in, --quiet, Name the format with --in-format",
        "-, --quiet, Name the format with --in-format",
        "in.csv, --full, A sheet cannot hold whole results",
        "in.csv, --workers=0, 0 workers cannot do anything",
        "in.csv, --workers=x, 'x'"
    })
    void wrongUsageIsTold(String in, String option, String told) {
        Run run = psa("batch", in, option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(told).contains("\nTry: psa batch --help\n");
    }

    @Test
    void showsProgressOnATerminalOnly() throws IOException {
        String in = file("in.jsonl", ONE);

        assertThat(psa("", true, "batch", in, "--out", name("out.jsonl")).err()).startsWith("\r[####");
        assertThat(psa("", true, "batch", in, "--out", name("out.jsonl"), "--quiet")
                        .err())
                .isEmpty();
        assertThat(psa("", true, "batch", in).err()).doesNotContain("\r");
    }

    @Test
    void scoresByAnotherRubric() throws IOException {
        Run run = psa("batch", file("in.jsonl", ONE), "--rubric", "pmdu-2030");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-025 error at pmdu-2030: ");
    }
}
