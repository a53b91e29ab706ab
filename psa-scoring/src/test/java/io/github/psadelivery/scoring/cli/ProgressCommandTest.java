package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.scoring.bench.GeneratedRegisters;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCommandTest {
    private static final String DAY = "2010-12-31";
    private static final String GOOD = RegisterJson.write(GeneratedRegisters.number(3));
    private static final List<String> FORMATS = List.of("text", "markdown", "json", "csv");

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void tellsTheDayTheRulesAndEachAnswerWithItsReason() throws IOException {
        Run run = psa("progress", file("a.json", GOOD), "-q", "--as-of", DAY);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Progress of G000003, Generated agreement 3, as of 2010-12-31\nRules ")
                .contains("Agreement PSA-3, A generated agreement: ", " of 5 indicators improved; ", "Source: ")
                .contains(
                        "PSA.3-5, What the indicator PSA.3-5 measures: ",
                        "Baseline: 500.00 cases a quarter on 2008-03-31.");
    }

    @Test
    void takesTodayFromTheClockOfTheShellAndSaysSo() throws IOException {
        String file = file("a.json", GOOD);
        Clock clock = Clock.fixed(Instant.parse("2009-06-30T23:59:59Z"), ZoneOffset.ofHours(14));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Psa.run(
                new String[] {"progress", file}, new Shell(InputStream.nullInputStream(), out, err, false, clock));

        assertThat(exitCode).isZero();
        assertThat(out.toString(UTF_8)).contains(", as of 2009-06-30\n");
        assertThat(err.toString(UTF_8)).contains("As of 2009-06-30, which is today by the clock of this computer.\n");
        assertThat(out.toString(UTF_8))
                .isEqualTo(psa("progress", file, "--as-of", "2009-06-30").out());
    }

    @Test
    void aPastDayGivesTheSameBytesAfterALaterRevision() throws IOException {
        String revision = "{\"period\": {\"start\": \"2010-07-01\", \"end\": \"2010-09-30\"}, \"value\": 999.99,"
                + " \"published\": \"2011-01-01\", \"vintage\": 2},";
        String revised = file("b.json", GOOD.replaceFirst("\"observations\": \\[", "\"observations\": [" + revision));
        String before = file("a.json", GOOD);

        for (String format : FORMATS) {
            String then =
                    psa("progress", before, "--as-of", DAY, "--format", format).out();
            assertThat(psa("progress", revised, "--as-of", DAY, "--format", format)
                            .out())
                    .isEqualTo(then)
                    .isNotEmpty();
        }
        assertThat(psa("progress", revised, "--as-of", "2011-01-01").out())
                .isNotEqualTo(psa("progress", before, "--as-of", "2011-01-01").out());
    }

    @Test
    void printsJsonThatReadsBackEqual() throws IOException {
        Run run = psa("progress", file("a.json", GOOD), "--as-of", DAY, "--format", "json");

        assertThat(ProgressJson.read("a", new ByteArrayInputStream(run.out().getBytes(UTF_8)))
                        .orThrow())
                .isEqualTo(Progress.of(GeneratedRegisters.number(3), LocalDate.parse(DAY)));
    }

    @Test
    void printsARowForEachAnswerBeneathTheNamesOfTheColumns() throws IOException {
        Run run = psa("progress", file("a.json", GOOD), "--as-of", DAY, "--format", "csv");

        assertThat(run.out().lines())
                .hasSize(7)
                .first()
                .isEqualTo(
                        "register,as of,kind,id,title,rating,counted,of,with data,value,out of,date,recent performance,share,"
                                + "flags,rules");
        assertThat(run.out())
                .contains("\nG000003,2010-12-31,PSA,PSA-3,A generated agreement,", "\nG000003,2010-12-31,indicator,");
    }

    @Test
    void givesAResultALineForAFileOfLines() throws IOException {
        String lines = RegisterJsonLines.write(GeneratedRegisters.number(1))
                + "{\"id\": 7}\n"
                + RegisterJsonLines.write(GeneratedRegisters.number(2));
        String file = file("a.jsonl", lines);

        Run json = psa("progress", file, "--as-of", DAY, "--format", "json");
        Run csv = psa("progress", file, "--as-of", DAY, "--format", "csv");

        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.err()).contains("ASM-014 error at a.jsonl, line 2, $.id: ");
        assertThat(json.out()).hasLineCount(2);
        JsonNode last = new ObjectMapper()
                .readTree(json.out().lines().skip(1).findFirst().orElseThrow());
        assertThat(last.get("register").asText()).isEqualTo("G000002");
        assertThat(csv.out().lines().filter(line -> line.startsWith("register,")))
                .hasSize(1);
        assertThat(csv.out()).hasLineCount(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-13-01", "yesterday", "2010", ""})
    void aDayThatIsNoneIsWrongUsage(String day) throws IOException {
        Run run = psa("progress", file("a.json", GOOD), "--as-of", day);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("“" + day + "” is not a day. Write one such as 2008-12-31.")
                .doesNotContain("Exception");
    }

    @Test
    void rulesThatAreNotThereAreProblems() throws IOException {
        Run run = psa(
                "progress",
                file("a.json", GOOD),
                "--rules",
                folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(" error at ").doesNotContain("Exception");
    }

    @Test
    void theRulesOfAFolderCount() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "progress"))) {
            for (Path file : files.toList()) {
                Files.writeString(rules.resolve(file.getFileName()), Files.readString(file));
            }
        }
        String register = file("a.json", GOOD);
        Run shipped = psa("progress", register, "--as-of", DAY);

        assertThat(psa("progress", register, "--as-of", DAY, "--rules", rules.toString())
                        .out())
                .isEqualTo(shipped.out());
        Path about = rules.resolve("about.csv");
        Files.writeString(about, Files.readString(about).replaceFirst("(?m)^version,[^,\n]*", "version,9.9"));
        assertThat(psa("progress", register, "--as-of", DAY, "--rules", rules.toString())
                        .out())
                .contains(", version 9.9, hash");
    }

    @Test
    void aSeriesOfAHundredThousandObservationsIsReckoned() throws IOException {
        String file = file("a.json", RegisterJson.write(GeneratedRegisters.revised(1_000, 100)));

        Run run = psa("progress", file, "-q", "--as-of", DAY, "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(",indicator,PSA.1-1,").hasLineCount(7);
    }
}
