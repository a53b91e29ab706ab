package io.github.psadelivery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.rules.rubric.Question;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.rubric.WorkedCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped rubric is complete: all that is known of the field is in its tables, with sources and reasons. */
class Pmdu2003Test {
    private final Rubric rubric = Rubrics.standard();
    private final RubricTables tables = rubric.tables();

    @ParameterizedTest
    @CsvSource({"challenge, 6, 3", "planning, 13, 4", "capacity, 5, 4"})
    void everyAreaHasADescriptorForEachLevel(String judgement, int areas, int levels) {
        assertThat(rubric.areas(judgement)).hasSize(areas).allSatisfy(area -> {
            assertThat(area.descriptors())
                    .hasSize(levels)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(area.requiredScale().size()).isEqualTo(levels);
        });
    }

    @Test
    void planningHasItsFourGroups() {
        assertThat(rubric.children("planning"))
                .extracting(Item::label)
                .containsExactly(
                        "Understanding the problem", "Taking action", "Measuring progress", "Managing performance");
        assertThat(tables.items().stream().filter(item -> item.kind() == ItemKind.GROUP))
                .hasSize(4);
    }

    @Test
    void everyQuestionIsThere() {
        Map<String, Long> questionsByArea =
                tables.questions().stream().collect(Collectors.groupingBy(Question::item, Collectors.counting()));

        assertThat(questionsByArea)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("DC.1", 3L),
                        Map.entry("DC.2", 1L),
                        Map.entry("DC.3", 1L),
                        Map.entry("DC.4", 1L),
                        Map.entry("DC.5", 2L),
                        Map.entry("DC.6", 1L),
                        Map.entry("PL.1.1", 4L),
                        Map.entry("PL.1.2", 3L),
                        Map.entry("PL.1.3", 2L),
                        Map.entry("PL.1.4", 4L),
                        Map.entry("PL.2.1", 4L),
                        Map.entry("PL.2.2", 4L),
                        Map.entry("PL.3.1", 3L),
                        Map.entry("PL.3.2", 2L),
                        Map.entry("PL.3.3", 1L),
                        Map.entry("PL.4.1", 2L),
                        Map.entry("PL.4.2", 2L),
                        Map.entry("PL.4.3", 4L),
                        Map.entry("PL.4.4", 2L),
                        Map.entry("CP.1", 5L),
                        Map.entry("CP.2", 1L),
                        Map.entry("CP.3", 4L),
                        Map.entry("CP.4", 6L),
                        Map.entry("CP.5", 5L)));
    }

    @Test
    void theFourStagesAreDescribed() {
        assertThat(rubric.required("stage").descriptors()).hasSize(4).noneMatch(String::isBlank);
    }

    @Test
    void theCapsAreThoseOfTheDesign() {
        assertThat(tables.caps())
                .extracting(Cap::id)
                .containsExactly(
                        "DC-1", "DC-2", "DC-3", "DC-4", "PL-1", "PL-2", "PL-3", "PL-4", "PL-5", "CP-1", "CP-2", "CP-3",
                        "CP-4", "CP-5", "LD-1", "LD-2", "LD-3", "LD-4", "LD-5", "LD-6", "LD-7");
    }

    @Test
    void noRowIsWithoutASource() {
        Stream<String> sources = Stream.of(
                        tables.scales().stream()
                                .flatMap(scale -> scale.levels().stream())
                                .map(ScaleLevel::source),
                        tables.items().stream().map(Item::source),
                        tables.questions().stream().map(Question::source),
                        tables.caps().stream().map(Cap::source),
                        tables.coverage().stream().map(Coverage::source),
                        tables.measures().stream()
                                .flatMap(measure -> measure.bands().stream())
                                .map(Measure.Band::source),
                        tables.cases().stream().map(WorkedCase::source))
                .flatMap(source -> source);

        List<String> all = sources.toList();
        System.out.println("Rows of pmdu-2003 with a source: " + all.size());
        assertThat(all).hasSize(15 + 34 + 67 + 21 + 3 + 4 + 21).noneMatch(String::isBlank);
    }

    @Test
    void whatNobodyPublishedIsMarkedAssumptionAndHasAReason() {
        assertThat(tables.caps()).allSatisfy(cap -> {
            assertThat(cap.source()).startsWith("Assumption");
            assertThat(cap.because()).isNotBlank();
        });
        assertThat(tables.coverage()).allSatisfy(coverage -> {
            assertThat(coverage.source()).startsWith("Assumption");
            assertThat(coverage.because()).isNotBlank();
        });
        assertThat(tables.measures().stream().flatMap(measure -> measure.bands().stream()))
                .allSatisfy(band -> {
                    assertThat(band.source()).startsWith("Assumption");
                    assertThat(band.because()).isNotBlank();
                });
    }

    @Test
    void theLevelsBetweenWorstAndBestAreAssumptionsAndTheEndsArePublishedButForTheTwoThatAreLost() {
        for (Item area : rubric.areas("likelihood")) {
            int best = area.descriptors().size() - 1;
            for (int rank = 0; rank <= best; rank++) {
                boolean isLost =
                        (area.id().equals("PL.4.1") && rank == 0) || (area.id().equals("PL.4.4") && rank == best);
                boolean isBetween = rank > 0 && rank < best;

                assertThat(area.descriptors().get(rank).startsWith("Assumption"))
                        .as(area.id() + " at " + rank)
                        .isEqualTo(isLost || isBetween);
            }
        }
    }

    @Test
    void twoOfTheTwentyOnePublishedLinesAreNamedDepartures() {
        assertThat(tables.cases()).hasSize(21);
        assertThat(tables.cases().stream().filter(WorkedCase::isDeparture))
                .extracting(WorkedCase::id)
                .containsExactlyInAnyOrder("T2 July 02", "T3 December 02");
        assertThat(tables.cases().stream().filter(WorkedCase::isDeparture))
                .allSatisfy(departure -> assertThat(departure.because()).contains("not known", "Assumption"));
    }
}
