package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

    /** What a run gave. */
    private record Run(int exitCode, String out, String err) {}

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

    /** The words before the first rubric line differ in nothing but what names the rules asked. */
    private static List<String> likelihoods(String out) {
        return out.lines().filter(line -> line.startsWith("T")).toList();
    }

    private Run psa(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
