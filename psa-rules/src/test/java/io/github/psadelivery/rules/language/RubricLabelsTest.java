package io.github.psadelivery.rules.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricLabelsTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Path RUBRICS = Path.of("src", "main", "resources", "rubrics");
    private static final Path FILES = RUBRICS.resolve("pmdu-2003").resolve("cy");

    private final Rubric rubric = Rubrics.standard();
    private final RubricLabels welsh = Rubrics.labels(rubric, WELSH).orThrow();

    /** Reading them without a problem shows that the rubric has each of these ids and codes, and none of them twice. */
    @Test
    void hasAWordForEveryItemAndLevelAndForNothingElse() throws IOException {
        assertThat(Rubrics.labels(rubric, WELSH).problems()).isEmpty();
        assertThat(cells("items.csv", "id"))
                .containsExactlyElementsOf(rubric.items().stream().map(Item::id).toList());
        assertThat(cells("scales.csv", "code"))
                .containsExactlyElementsOf(rubric.tables().scales().stream()
                        .flatMap(scale -> scale.levels().stream())
                        .map(level -> level.level().code())
                        .toList());
    }

    @Test
    void tellsTheLevelsOfAScaleApart() {
        for (Scale scale : rubric.tables().scales()) {
            assertThat(scale.levels())
                    .extracting(level -> welsh.label(level.level()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyRowSaysThatANativeReaderMustReviewIt() throws IOException {
        assertThat(cells("items.csv", "review")).hasSize(34).allMatch(text -> text.contains("native reader"));
        assertThat(cells("scales.csv", "review")).hasSize(15).allMatch(text -> text.contains("native reader"));
        assertThat(welsh.reviews()).hasSize(1);
    }

    @Test
    void saysInWhichLanguageWhichWordsAreTheLongestFirst() {
        assertThat(RubricLabels.own().language()).isEmpty();
        assertThat(RubricLabels.own().otherWords(rubric)).isEmpty();
        assertThat(welsh.language()).contains(WELSH);
        assertThat(welsh.otherWords(rubric))
                .contains("Coch", "Melyn/Coch neu waeth", "Graddau'r her")
                .doesNotHaveDuplicates()
                .doesNotContain("Red", "Degree of challenge")
                .isSortedAccordingTo((one, other) -> Integer.compare(other.length(), one.length()));
    }

    @Test
    void changesWordsAndNoCode() {
        Item item = rubric.required("capacity");
        Scale rating = item.requiredScale();

        assertThat(welsh.label(item)).isEqualTo("Gallu i sbarduno cynnydd");
        assertThat(welsh.label(rating.worst())).isEqualTo("Coch");
        assertThat(welsh.orWorse(rating, rating.at(1))).isEqualTo("Melyn/Coch neu waeth");
        assertThat(welsh.orWorse(rating, rating.worst())).isEqualTo("Coch");
        assertThat(Rubrics.standard().reference()).isEqualTo(rubric.reference());
    }

    @Test
    void callsWhatHasNoWordAsTheRubricDoes() {
        RubricLabels breton =
                Rubrics.labels(rubric, Locale.forLanguageTag("br")).orThrow();

        assertThat(breton.isEmpty()).isTrue();
        for (Item item : rubric.items()) {
            assertThat(breton.label(item)).isEqualTo(item.label());
        }
        for (Scale scale : rubric.tables().scales()) {
            for (ScaleLevel level : scale.levels()) {
                assertThat(breton.label(level.level())).isEqualTo(level.level().label());
                assertThat(breton.orWorse(scale, level.level())).isEqualTo(scale.orWorse(level.level()));
            }
        }
    }

    @Test
    void namesWhatHasNoWord() {
        RubricLabels one = RubricLabels.read(
                        rubric,
                        WELSH,
                        file -> Optional.of(file)
                                .filter(name -> name.endsWith("items.csv"))
                                .map(name -> "id,label,review\ncapacity,Gallu,\n".getBytes(UTF_8)))
                .orThrow();

        assertThat(welsh.missing(rubric)).isEmpty();
        assertThat(one.missing(rubric))
                .hasSize(rubric.items().size() - 1 + 15)
                .contains("challenge", "rating AR", "stage 1")
                .doesNotContain("capacity");
    }

    @Test
    void theIndexNamesTheLanguagesThatAreShipped() throws IOException {
        for (String id : Rubrics.ids()) {
            Map<String, byte[]> onDisk = LanguageFiles.in(RUBRICS.resolve(id));

            assertThat(Rubrics.languageFiles(id)).as(id).containsExactlyEntriesOf(onDisk);
        }
        assertThat(Rubrics.languageFiles("pmdu-2003")).containsOnlyKeys("cy/items.csv", "cy/scales.csv");
        assertThat(Rubrics.languageFiles("nowhere")).isEmpty();
    }

    @Test
    void folderOfOtherNamesAreNoLanguages(@TempDir Path folder) throws IOException {
        for (String name : List.of("cy", "en-GB", "drafts", "old items", "x_y")) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("items.csv"), "id,label,review\n");
        }

        assertThat(LanguageFiles.in(folder)).containsOnlyKeys("cy/items.csv", "en-GB/items.csv");
        assertThat(LanguageFiles.in(folder.resolve("cy").resolve("items.csv"))).isEmpty();
    }

    @Test
    void tellsEveryWrongCellWithItsPlace() {
        Checked<RubricLabels> read = RubricLabels.read(
                rubric, WELSH, file -> Optional.of((file.endsWith("items.csv") ? """
                                        id,label,review
                                        capacity,Gallu,
                                        DC.7,Rhywbeth,
                                        capacity,Gallu,
                                        stage,,
                                        """ : """
                                        scale,code,label,or worse,review
                                        rating,X,Coch,neu waeth,
                                        tint,R,Coch,neu waeth,
                                        rating,R,Coch,neu waeth,
                                        rating,R,Coch,neu waeth,
                                        """).getBytes(UTF_8)));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.UNKNOWN_RUBRIC_ITEM,
                        ProblemCode.DUPLICATE_ID,
                        ProblemCode.EMPTY_CELL,
                        ProblemCode.UNKNOWN_RUBRIC_LEVEL,
                        ProblemCode.UNKNOWN_SCALE,
                        ProblemCode.DUPLICATE_ID);
        assertThat(read.problems().get(0).place()).isEqualTo(new Place.Cell("cy/items.csv", 3, "id"));
    }

    private static List<String> cells(String file, String column) throws IOException {
        Sheet sheet =
                CsvSheet.read(file, Files.readAllBytes(FILES.resolve(file))).orThrow();
        return sheet.rows().stream().map(row -> row.cell(column)).toList();
    }

    @Test
    void knowsItsLanguage() {
        assertThat(welsh.language()).contains(WELSH);
        assertThat(RubricLabels.own().language()).isEmpty();
    }
}
