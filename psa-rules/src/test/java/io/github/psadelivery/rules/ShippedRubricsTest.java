package io.github.psadelivery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.check.CheckReport;
import io.github.psadelivery.rules.check.RubricCheck;
import io.github.psadelivery.rules.check.internal.StateSpace;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.rules.rubric.Question;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rubric that is shipped, whatever it rates. */
class ShippedRubricsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "rubrics");

    static Stream<Rubric> rubrics() {
        return Rubrics.all().stream();
    }

    @Test
    void eachFolderIsInTheIndexAndTheStandardOneStandsFirst() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
            assertThat(Rubrics.ids())
                    .startsWith(Rubrics.standard().header().id())
                    .containsExactlyInAnyOrderElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void isFoundUnderItsOwnIdAndReadsWithoutAnyProblem(Rubric rubric) {
        String id = rubric.header().id();

        assertThat(Rubrics.byId(id)).containsSame(rubric);
        assertThat(Rubrics.byHash(rubric.reference().hash())).containsSame(rubric);
        assertThat(RubricReader.read(id, SheetSource.folder(FOLDER.resolve(id))).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void noRowIsWithoutASource(Rubric rubric) {
        RubricTables tables = rubric.tables();

        assertThat(Stream.of(
                                Stream.of(rubric.header().source()),
                                tables.scales().stream()
                                        .flatMap(scale -> scale.levels().stream())
                                        .map(ScaleLevel::source),
                                tables.items().stream().map(Item::source),
                                tables.questions().stream().map(Question::source),
                                tables.caps().stream().map(Cap::source),
                                tables.coverage().stream().map(Coverage::source),
                                tables.cases().stream().map(WorkedCase::source))
                        .flatMap(source -> source))
                .hasSizeGreaterThan(60)
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void whatNobodyPublishedIsMarkedAssumptionAndHasAReason(Rubric rubric) {
        RubricTables tables = rubric.tables();

        assertThat(tables.caps()).isNotEmpty().allSatisfy(cap -> {
            assertThat(cap.source()).startsWith("Assumption: ");
            assertThat(cap.because()).isNotBlank();
        });
        assertThat(tables.coverage())
                .extracting(Coverage::judgement)
                .containsAll(rubric.judgements().stream().map(Item::id).toList());
        assertThat(tables.coverage()).allSatisfy(coverage -> {
            assertThat(coverage.source()).startsWith("Assumption: ");
            assertThat(coverage.because()).isNotBlank();
        });
        assertThat(tables.measures().stream().flatMap(measure -> measure.bands().stream()))
                .extracting(Measure.Band::source)
                .allMatch(source -> source.startsWith("Assumption: "));
        assertThat(tables.cases().stream()
                        .filter(workedCase -> workedCase.published().isEmpty()))
                .extracting(WorkedCase::source)
                .allMatch(source -> source.startsWith("Assumption: "));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void eachAreaHasAQuestionAndADescriptorForEachLevel(Rubric rubric) {
        List<String> asked =
                rubric.tables().questions().stream().map(Question::item).toList();

        assertThat(rubric.areas(rubric.likelihood().id())).isNotEmpty().allSatisfy(area -> {
            assertThat(asked).contains(area.id());
            assertThat(area.descriptors())
                    .hasSize(area.requiredScale().size())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void everyStateIsCheckedAndEachRuleDecidesACaseOrIsSilenced(Rubric rubric) {
        CheckReport report = RubricCheck.of(rubric);

        assertThat(report.problems()).isEmpty();
        assertThat(report.walks()).isNotEmpty().allMatch(CheckReport.Walk::isWhole);
        assertThat(report.coverage().rows().stream()
                        .filter(row -> !row.isDecided())
                        .map(row -> row.rule()))
                .containsExactlyInAnyOrderElementsOf(rubric.tables().silencings().stream()
                        .filter(silencing -> silencing.finding().equals("CHK-010"))
                        .map(silencing -> silencing.about())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void theTablesAndTheirDrlGiveTheSameInEveryState(Rubric rubric) {
        CapEngine tables = CapEngine.of(rubric);
        CapEngine drl = CapEngine.ofFreeDrl(rubric, FreeDrl.of("rules.drl", DrlWriter.write(rubric)))
                .orThrow();
        int[] states = {0};

        for (Item item : rubric.items()) {
            if (item.kind() == ItemKind.JUDGEMENT || item.kind() == ItemKind.LIKELIHOOD) {
                StateSpace space = StateSpace.of(rubric, item.id());
                assertThat(space.isWalkable()).isTrue();
                space.forEach(state -> {
                    states[0]++;
                    Verdict byTables = tables.verdict(item.id(), state.ranks(rubric));
                    Verdict byDrl = drl.verdict(item.id(), state.ranks(rubric));
                    assertThat(byDrl.level()).as(state.toString()).isEqualTo(byTables.level());
                    assertThat(ids(byDrl)).as(state.toString()).containsExactlyInAnyOrderElementsOf(ids(byTables));
                });
            }
        }

        System.out.println(rubric + ": both roads agree on " + states[0] + " states.");
        assertThat(states[0]).isPositive();
    }

    private static List<String> ids(Verdict verdict) {
        return Stream.concat(verdict.binding().stream(), verdict.others().stream())
                .map(Cap::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nao-delivery-chain-2006, 3, 12, 3, 3",
        "confidence-gateway-style, 3, 12, 5, 5",
        "capacity-review-edi-style, 5, 15, 4, 4"
    })
    void hasTheShapeOfWhatItFollows(String id, int judgements, int areas, int levelsOfAreas, int levelsOfTheWhole) {
        Rubric rubric = Rubrics.byId(id).orElseThrow();

        assertThat(rubric.judgements()).hasSize(judgements);
        assertThat(rubric.areas(rubric.likelihood().id()))
                .hasSize(areas)
                .allMatch(area -> area.requiredScale().size() == levelsOfAreas);
        assertThat(rubric.likelihood().requiredScale().size()).isEqualTo(levelsOfTheWhole);
    }

    @Test
    void theStandardRubricIsReadWithoutTheOthers() throws ReflectiveOperationException {
        RecordingLoader loader = new RecordingLoader();
        Class<?> rubrics = loader.loadClass(Rubrics.class.getName());

        assertThat(rubrics.getMethod("standard").invoke(null)).isInstanceOf(Rubric.class);

        assertThat(loader.resources())
                .contains("rubrics/index.csv", "rubrics/pmdu-2003/rules.csv")
                .allMatch(name -> name.equals("rubrics/index.csv") || name.startsWith("rubrics/pmdu-2003/"));
    }
}
