package io.github.psadelivery.scoring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.oracle.TableOracle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts over all that can be stated, against a count of one assessment after the other by the plain oracle. */
class ImpactByOracleTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private final Map<String, Long> assessmentsByMove = new TreeMap<>();
    private final Map<String, Set<List<Integer>>> statesByMove = new TreeMap<>();
    private long assessments;

    @ParameterizedTest
    @CsvSource({
        "capacity, CP-3, half, 1",
        "capacity, CP-1, over half, 1",
        "capacity, CP-2, 2, 1",
        "challenge, DC-4, 2, 1",
        "challenge, DC-2, 2, 1"
    })
    void countsEveryAssessmentThatOneThresholdChanges(String judgement, String rule, String atLeast, int moves) {
        TableOracle before = new TableOracle();
        TableOracle after = new TableOracle(rule, atLeast);
        forEveryAssessment(judgement, new ArrayList<>(), ranks -> compare(judgement, ranks, before, after));

        SpaceImpact impact = EditedRubrics.changed(rule, "at least", atLeast).spaces().stream()
                .filter(space -> space.judgement().equals(judgement))
                .findFirst()
                .orElseThrow();

        assertThat(impact.assessments()).isEqualTo(BigInteger.valueOf(assessments));
        assertThat(impact.isWhole()).isTrue();
        assertThat(impact.shifts()).hasSize(assessmentsByMove.size()).hasSizeGreaterThanOrEqualTo(moves);
        for (Shift shift : impact.shifts()) {
            String move = shift.from().label() + " to " + shift.to().label();
            assertThat(shift.assessments())
                    .as(move)
                    .isEqualTo(BigInteger.valueOf(assessmentsByMove.getOrDefault(move, 0L)));
            assertThat(shift.states())
                    .as(move)
                    .isEqualTo(BigInteger.valueOf(
                            statesByMove.getOrDefault(move, Set.of()).size()));
        }
    }

    private void compare(String judgement, List<Integer> ranks, TableOracle before, TableOracle after) {
        Assessment assessment = assessment(judgement, ranks);
        assessments++;
        String was = before.answer(judgement, assessment).level();
        String is = after.answer(judgement, assessment).level();
        if (!was.equals(is)) {
            String move = was + " to " + is;
            assessmentsByMove.merge(move, 1L, Long::sum);
            Integer[] sorted = ranks.toArray(new Integer[0]);
            Arrays.sort(sorted);
            statesByMove.computeIfAbsent(move, unused -> new HashSet<>()).add(List.of(sorted));
        }
    }

    private static void forEveryAssessment(
            String judgement, List<Integer> ranks, java.util.function.Consumer<List<Integer>> action) {
        List<Item> areas = RUBRIC.areas(judgement);
        if (ranks.size() == areas.size()) {
            if (ranks.stream().anyMatch(rank -> rank >= 0)) {
                action.accept(ranks);
            }
            return;
        }
        for (int rank = -1; rank < areas.get(0).requiredScale().size(); rank++) {
            ranks.add(rank);
            forEveryAssessment(judgement, ranks, action);
            ranks.remove(ranks.size() - 1);
        }
    }

    private static Assessment assessment(String judgement, List<Integer> ranks) {
        Assessment.Builder assessment = Assessment.of(Subject.of("S", "A state"), ReportDate.of("2003-12"));
        List<Item> areas = RUBRIC.areas(judgement);
        for (int place = 0; place < areas.size(); place++) {
            Item area = areas.get(place);
            if (ranks.get(place) < 0) {
                assessment.notApplicable(area.id(), "Not applicable in this state.");
            } else {
                assessment.rate(area.id(), area.requiredScale().at(ranks.get(place)), "");
            }
        }
        return assessment.build();
    }
}
