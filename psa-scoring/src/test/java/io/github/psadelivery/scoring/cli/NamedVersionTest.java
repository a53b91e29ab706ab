package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One version of a rubric, named as {@code id@version}. */
class NamedVersionTest {
    private static final String ASYLUM = "examples/asylum";

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void publishTwoVersions() throws IOException {
        library = folder.resolve("published");
        publish(new FaultyTables());
        publish(new FaultyTables()
                .cell("rubric.csv", "version", "value", "1.1")
                .cell("rules.csv", "PL-1", "because", "Another reason."));
    }

    private void publish(FaultyTables tables) throws IOException {
        Path draft = Files.createTempDirectory(folder, "draft");
        tables.write(draft);
        Run run = psa("rubric", "publish", draft.toString(), "--library", library.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private Run explained(String... more) {
        String[] args = {"explain", ASYLUM, "--item", "T7", "--date", "2003-07"};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return psa(all);
    }

    @Test
    void theShippedVersionCanBeNamed() {
        assertThat(explained("--rubric", "pmdu-2003@1.0")).isEqualTo(explained());
        assertThat(psa("rubric", "show", "pmdu-2003@1.0")).isEqualTo(psa("rubric", "show"));
    }

    @Test
    void aVersionIsLookedUpInTheLibrary() {
        assertThat(explained("--library", library.toString(), "--rubric", "pmdu-2003@1.1")
                        .out())
                .contains("Rubric pmdu-2003, version 1.1");
        assertThat(explained("--library", library.toString(), "--rubric", "pmdu-2003@1.0"))
                .isEqualTo(explained());
    }

    @Test
    void theLastVersionInTheLibraryIsMeantWhereNoneIsNamed() {
        assertThat(explained("--library", library.toString(), "--rubric", "pmdu-2003")
                        .out())
                .contains("Rubric pmdu-2003, version 1.1");
    }

    @Test
    void whatTheLibraryDoesNotHoldIsStillFound() {
        assertThat(psa("score", ASYLUM, "--library", library.toString(), "--rubric", "capacity-review-edi-style")
                        .err())
                .doesNotContain("RUB-025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pmdu-2003@2.0;pmdu-2003@2.0: There is no version 2.0 of pmdu-2003. These versions of pmdu-2003 are there: 1.0.",
                "pmdu-2030@1.0;pmdu-2030@1.0: There is no shipped rubric of this id, and no folder or workbook of this name. Write pmdu-2003?",
                "pmdu-2003@;pmdu-2003@: There is no shipped rubric of this id, and no folder or workbook of this name. Write pmdu-2003?"
            })
    void tellsTheVersionsThatAreThere(String name, String problem) {
        Run run = psa("score", ASYLUM, "--rubric", name);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("RUB-025 error at " + problem + "\n");
    }

    @Test
    void tellsTheVersionsInTheLibraryToo() {
        assertThat(explained("--library", library.toString(), "--rubric", "pmdu-2003@3")
                        .err())
                .endsWith("There is no version 3 of pmdu-2003. These versions of pmdu-2003 are there: 1.0, 1.1.\n");
    }

    @Test
    void aLibraryThatIsNotThereIsAProblem() {
        Run run = explained("--library", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-025 error at ").contains("There is no folder of published versions");
    }

    @Test
    void everyCommandThatScoresTakesAVersion() throws IOException {
        Path sheet = Files.writeString(folder.resolve("a.csv"), "item,title,date,planning\nT1,One,2003-07,R\n");

        for (String command : new String[] {"score", "report", "batch"}) {
            assertThat(psa(command, sheet.toString(), "--rubric", "pmdu-2003@2.0")
                            .err())
                    .as(command)
                    .startsWith("RUB-025 error at pmdu-2003@2.0: ");
            assertThat(psa(command, sheet.toString(), "--rubric", "pmdu-2003@1.0", "--quiet")
                            .exitCode())
                    .as(command)
                    .isZero();
        }
    }
}
