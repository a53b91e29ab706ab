package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    @TempDir
    Path folder;

    private Path draft;
    private Path library;

    @BeforeEach
    void prepare() throws IOException {
        draft = Files.createDirectories(folder.resolve("ours"));
        library = folder.resolve("published");
    }

    private FaultyTables edited() {
        return new FaultyTables().cell("rules.csv", "PL-1", "because", "Another reason.");
    }

    private Run publish(String... more) {
        String[] args = {"rubric", "publish", draft.toString(), "--library", library.toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return psa(all);
    }

    @Test
    void publishesAVersionThatCanThenBeNamed() throws IOException {
        edited().cell("rubric.csv", "version", "value", "1.1").write(draft);

        Run run = publish("--previous", "pmdu-2003");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("Published: pmdu-2003 1.1 (");
        assertThat(psa("rubric", "check", library.resolve("pmdu-2003/1.1").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void refusesOtherContentWithoutAHigherVersion() throws IOException {
        edited().write(draft);

        Run run = publish("--previous", "pmdu-2003");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-052 error at rubric.csv, row 3, column 'value': ");
        assertThat(library).doesNotExist();
        assertThat(psa("rubric", "check", draft.toString(), "--previous", "pmdu-2003")
                        .err())
                .contains("RUB-052 error at rubric.csv, row 3, column 'value': ");
    }

    @Test
    void holdsItAgainstTheLastPublishedVersion() throws IOException {
        new FaultyTables().write(draft);
        assertThat(publish().exitCode()).isZero();

        assertThat(publish().err()).startsWith("RUB-056 error at rubric.csv, row 3, column 'value': Version 1.0 is");
        edited().cell("rubric.csv", "version", "value", "0.9").write(draft);
        assertThat(publish().err()).startsWith("RUB-052 error at rubric.csv, row 3, column 'value': ");
    }

    @Test
    void refusesACaseThatComesOutOtherwise() throws IOException {
        new FaultyTables()
                .cell("cases.csv", "T5 July 02", "rubric gives", "Amber/Green")
                .write(draft);

        assertThat(publish().err()).startsWith("RUB-022 error at cases.csv, row 15, ");
        assertThat(library).doesNotExist();
    }

    @Test
    void takesTheLanguagesAlong() throws IOException {
        Files.delete(draft);
        assertThat(psa("rubric", "copy", "pmdu-2003", draft.toString()).exitCode())
                .isZero();
        Files.createDirectory(draft.resolve("notes"));

        Run run = publish();

        assertThat(run.exitCode()).as(run.err()).isZero();
        Path version = library.resolve("pmdu-2003/1.0");
        assertThat(version.resolve("cy/items.csv")).hasSameBinaryContentAs(draft.resolve("cy/items.csv"));
        assertThat(version.resolve("cy/scales.csv")).hasSameBinaryContentAs(draft.resolve("cy/scales.csv"));
        assertThat(version.resolve("notes")).doesNotExist();
        assertThat(psa("rubric", "show", version.toString(), "--lang", "cy"))
                .isEqualTo(psa("rubric", "show", "--lang", "cy"));
    }

    @Test
    void takesTheLanguagesOfAShippedRubricAlong() {
        assertThat(psa("rubric", "publish", "pmdu-2003", "--library", library.toString())
                        .exitCode())
                .isZero();

        assertThat(library.resolve("pmdu-2003/1.0/cy/items.csv")).exists();
    }

    @Test
    void refusesLabelsThatCannotBeRead() throws IOException {
        Files.delete(draft);
        psa("rubric", "copy", "pmdu-2003", draft.toString());
        Files.writeString(draft.resolve("cy").resolve("items.csv"), "id,label,review\nCP.9,Gallu,\n");

        Run run = publish();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(" error at cy/items.csv, row 2, column 'id'");
        assertThat(library).doesNotExist();
    }

    @Test
    void tellsWhatIsWrongInARubricThatHasLabels() throws IOException {
        Files.delete(draft);
        psa("rubric", "copy", "pmdu-2003", draft.toString());
        Files.delete(draft.resolve("rules.csv"));

        Run run = publish();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("RUB-001 error at rules.csv").doesNotContain("Exception");
        assertThat(library).doesNotExist();
    }

    @Test
    void saysThatTheFolderIsNone() throws IOException {
        new FaultyTables().write(draft);
        Files.writeString(library, "a file");

        Run run = publish();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-025 error at ").doesNotContain("Exception");
    }
}
