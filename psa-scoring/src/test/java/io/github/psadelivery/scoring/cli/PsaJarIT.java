package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the built jar in a JVM of its own, as a newcomer would. */
class PsaJarIT {
    private static final String JAR = Path.of("target", "psa.jar").toString();
    private static final String ILLUSTRATIVE = "examples/asylum/illustrative/removals-2003-12.json";
    private static final String DRL = "../psa-rules/src/main/resources/rubrics/pmdu-2003/rules.drl";

    @TempDir
    Path folder;

    @Test
    void printsTheDeliveryReport() throws Exception {
        Run run = psa("report", "examples/asylum");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("19 of 21 lines as published\n");
    }

    @Test
    void scoresByFreeDrlAsByTheTables() throws Exception {
        Run tables = psa("score", ILLUSTRATIVE);
        Run drl = psa("score", ILLUSTRATIVE, "--free-drl", DRL);

        assertThat(tables.exitCode()).isZero();
        assertThat(drl.exitCode()).isZero();
        assertThat(drl.err()).isEmpty();
        assertThat(likelihoods(drl.out())).isEqualTo(likelihoods(tables.out())).isNotEmpty();
    }

    @Test
    void writesTheCheckedInRules() throws Exception {
        Run run = psa("rubric", "drl");

        assertThat(run.out()).isEqualTo(Files.readString(Path.of(DRL)));
    }

    @Test
    void writesAWorkbookThatItReads() throws Exception {
        Path workbook = folder.resolve("rubric.xlsx");

        Run written = psa("rubric", "template", "--out", workbook.toString());
        Run checked = psa("rubric", "check", workbook.toString());

        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(checked.err()).isEmpty();
        assertThat(checked.exitCode()).isZero();
    }

    @Test
    void ratesAShippedRegisterAsItWasPublished() throws Exception {
        Run checked = psa("agreement", "check", "clg-dsos-2008");
        Run run = psa("progress", "clg-dsos-2008", "--as-of", "2008-12-31", "-q");

        assertThat(checked.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n4 of 4 published ratings come out as published.\n");
    }

    @Test
    void listsProblemsWithoutAStackTrace() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"subject\": ");

        Run run = psa("score", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("broken.json").doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void carriesTheLicences() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.getEntry("META-INF/THIRD-PARTY.txt")).isNotNull();
            try (InputStream licence = jar.getInputStream(jar.getEntry("META-INF/LICENSE"))) {
                assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("Apache License");
            }
        }
    }

    @Test
    void scoresABatchFromStandardInputToStandardOutput() throws Exception {
        Process batch = start("batch", "-", "--in-format", "csv", "--format", "jsonl");

        try (OutputStream in = batch.getOutputStream()) {
            in.write("item,title,date,stage\nT1,One,2003-07,2\n".getBytes(StandardCharsets.UTF_8));
        }
        Run run = finished(batch);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"item\":\"T1\",").hasLineCount(1);
        assertThat(run.err()).startsWith("1 line read: 1 scored ").hasLineCount(1);
    }

    /**
     * It waits for its input, which nobody can interrupt, when it is told to end. Ctrl-C goes the same road, but what a shell
     * has begun in the background never hears of it, and so may these tests be.
     */
    @Test
    void aBatchThatIsEndedLeavesNothingBehind() throws Exception {
        Path results = Files.createDirectory(folder.resolve("results"));
        Process batch = start(
                "batch",
                "-",
                "--in-format",
                "jsonl",
                "--out",
                results.resolve("out.csv").toString());
        Path unfinished = results.resolve(".out.csv.1.part");
        for (int wait = 0; wait < 600 && !Files.exists(unfinished); wait++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(unfinished).exists();

        batch.destroy();
        Run run = finished(batch);

        assertThat(run.exitCode()).isEqualTo(143);
        assertThat(run.err()).isEqualTo("Interrupted after 0 lines. No file was changed.\n");
        assertThat(results).isEmptyDirectory();
    }

    /** The words before the first rubric line differ in nothing but what names the rules asked. */
    private static List<String> likelihoods(String out) {
        return out.lines().filter(line -> line.startsWith("T")).toList();
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Run finished(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private Run psa(String... words) throws IOException, InterruptedException {
        return finished(start(words));
    }
}
