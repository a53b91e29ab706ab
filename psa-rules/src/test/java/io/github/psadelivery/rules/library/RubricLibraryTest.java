package io.github.psadelivery.rules.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricLibraryTest {
    private static final String ID = "pmdu-2003";

    @TempDir
    Path folder;

    private Path published;
    private Versions draft;

    @BeforeEach
    void copy() throws IOException {
        published = folder.resolve("published");
        draft = new Versions(folder.resolve("draft"));
    }

    private RubricLibrary library() {
        return RubricLibrary.read(published).orThrow();
    }

    private List<String> refused() throws IOException {
        Checked<RubricLibrary> after = library().publish(draft.draft());
        assertThat(after.value()).isEmpty();
        return after.problems().stream().map(Problem::toString).toList();
    }

    /** Version 1.0 from December 2002, and version 1.1 from July 2005. */
    private void publishTwo() throws IOException {
        library().publish(draft.draft()).orThrow();
        draft.reason("and so on.").header("version,1.0", "version,1.1").header("2002-12-01", "2005-07-01");
        library().publish(draft.draft()).orThrow();
    }

    @Test
    void isEmptyWhereNothingIsPublished() {
        assertThat(library().all()).isEmpty();
        assertThat(library().latest(ID)).isEmpty();
    }

    @Test
    void keepsEachVersionWithItsHash() throws IOException {
        Rubric first = draft.draft().rubric().orThrow();
        RubricLibrary afterwards = library().publish(draft.draft()).orThrow();

        assertThat(afterwards.all()).hasSize(1);
        assertThat(library().find(ID, "1.0").orElseThrow().reference()).isEqualTo(first.reference());
        assertThat(library().byHash(first.reference().hash())).isPresent();
        assertThat(library().byHash("0".repeat(64))).isEmpty();
        assertThat(library().find(ID, "1")).isPresent();
        assertThat(library().find(ID, "1.1")).isEmpty();
        assertThat(library().find("ours", "1.0")).isEmpty();
    }

    @Test
    void keepsTheLabelsInOtherLanguagesBesideTheTables() throws IOException {
        byte[] items = "id,label,review\n".getBytes(UTF_8);

        library().publish(draft.draft(), Map.of("cy/items.csv", items)).orThrow();

        assertThat(published.resolve(ID).resolve("1.0").resolve("cy").resolve("items.csv"))
                .hasBinaryContent(items);
        assertThat(library().all()).hasSize(1);
    }

    @Test
    void readsTheLabelsBackThatWerePublished() throws IOException {
        byte[] items = "id,label,review\ncapacity,Gallu ni,\n".getBytes(UTF_8);
        Rubric shipped = Versions.shipped();
        RubricLibrary afterwards =
                library().publish(draft.draft(), Map.of("cy/items.csv", items)).orThrow();

        assertThat(afterwards
                        .labels(shipped, Locale.forLanguageTag("cy"))
                        .orThrow()
                        .label(shipped.required("capacity")))
                .isEqualTo("Gallu ni");
        assertThat(afterwards
                        .labels(shipped, Locale.forLanguageTag("br"))
                        .orThrow()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRubricThatItDoesNotHoldHasNoOtherLabels() {
        assertThat(library()
                        .labels(Versions.shipped(), Locale.forLanguageTag("cy"))
                        .orThrow()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void leavesNothingWhereALabelCannotBeWritten() {
        String tooLong = "cy-x" + "-abcdefgh".repeat(60);
        Map<String, byte[]> impossible = new LinkedHashMap<>();
        impossible.put("cy/items.csv", new byte[0]);
        impossible.put(tooLong + "/items.csv", new byte[0]);

        assertThatIOException().isThrownBy(() -> library().publish(draft.draft(), impossible));

        assertThat(published.resolve(ID)).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items.csv",
                "/items.csv",
                "cy",
                "cy/rules.csv",
                "cy/items.csv/x",
                "../items.csv",
                "../../x",
                "cy/../items.csv",
                "/items.csv",
                "languages/items.csv"
            })
    void takesNoOtherFileThanOneWithLabels(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library().publish(draft.draft(), Map.of(name, new byte[0])))
                .withMessageContaining("“" + name + "”")
                .withMessageContaining("Name it LANGUAGE/items.csv or LANGUAGE/scales.csv");

        assertThat(published).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"2002-11-30, ", "2002-12-01, 1.0", "2005-06-30, 1.0", "2005-07-01, 1.1", "2020-01-01, 1.1"})
    void findsTheVersionOfADay(LocalDate day, String version) throws IOException {
        publishTwo();

        assertThat(library().inForceOn(ID, day).map(rubric -> rubric.header().version()))
                .isEqualTo(Optional.ofNullable(version));
    }

    @Test
    void oldVersionsStay() throws IOException {
        publishTwo();

        assertThat(library().all().stream().map(rubric -> rubric.header().version()))
                .containsExactly("1.0", "1.1");
        assertThat(library().latest(ID).orElseThrow().header().version()).isEqualTo("1.1");
        assertThat(library().byHash(Versions.shipped().reference().hash())).isPresent();
    }

    @Test
    void neverWritesOverAVersion() throws IOException {
        publishTwo();
        draft.reason2();

        assertThat(refused())
                .containsExactly(
                        "RUB-056 error at rubric.csv, row 3, column 'value': Version 1.1 is published already, "
                                + "with other content. Write a version higher than that of the last one published.");
        assertThat(Files.readString(published.resolve("pmdu-2003/1.1/rules.csv")))
                .contains("and so on.");
    }

    @Test
    void neitherWhereAnotherPublishedItMeanwhile() throws IOException {
        RubricLibrary before = library();
        library().publish(draft.draft()).orThrow();

        assertThat(before.publish(draft.draft()).problems())
                .singleElement()
                .asString()
                .startsWith("RUB-056");
    }

    @Test
    void theVersionMustFollowTheLastOne() throws IOException {
        publishTwo();
        draft.reason2().header("version,1.1", "version,1.0.5");

        assertThat(refused()).singleElement().asString().startsWith("RUB-052");
    }

    @ParameterizedTest
    @CsvSource({"'id,pmdu-2003', 'id,../ours'", "'id,pmdu-2003', 'id,.ours'", "'version,1.0', 'version,final draft'"})
    void refusesNamesThatAreNoFolders(String before, String after) throws IOException {
        draft.header(before, after);

        assertThat(refused()).singleElement().asString().startsWith("RUB-055 error at rubric.csv, row ");
        assertThat(published).doesNotExist();
    }

    @Test
    void refusesARubricWithMistakes() throws IOException {
        draft.edit("rules.csv", "areas of challenge", "areas of challange");

        assertThat(refused()).isNotEmpty().allMatch(problem -> problem.startsWith("RUB-006"));
        assertThat(published).doesNotExist();
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        publishTwo();
        Files.createDirectories(published.resolve("pmdu-2003/.123"));

        assertThat(library().all()).hasSize(2);
        Files.delete(published.resolve("pmdu-2003/.123"));
        try (Stream<Path> versions = Files.list(published.resolve(ID))) {
            assertThat(versions.map(version -> version.getFileName().toString()))
                    .containsExactlyInAnyOrder("1.0", "1.1");
        }
    }

    @Test
    void tellsWhichVersionWasSpoilt() throws IOException {
        publishTwo();
        Path rules = published.resolve("pmdu-2003/1.0/rules.csv");
        Files.writeString(rules, Files.readString(rules).replace("areas of challenge", "areas of challange"));

        assertThat(RubricLibrary.read(published).problems())
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.place().describe()).startsWith("pmdu-2003/1.0/rules.csv, row "));
    }
}
