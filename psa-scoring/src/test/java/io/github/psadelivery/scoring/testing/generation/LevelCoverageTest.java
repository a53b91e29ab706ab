package io.github.psadelivery.scoring.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often each level of each judgement and of the likelihood comes up in the seeded streams. */
class LevelCoverageTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final GeneratedAssessments MADE_UP = GeneratedAssessments.of(RUBRIC, 2003);
    private static final int CASES = 2_000;

    @ParameterizedTest
    @EnumSource
    void everyLevelMakesUpAtLeastFivePercent(AssessmentFamily family) {
        Map<String, Map<String, Integer>> countByLevelByItem = emptyCounts();

        MADE_UP.of(family)
                .limit(CASES)
                .map(SCORER::score)
                .map(result -> result.orThrow())
                .forEach(scored -> {
                    for (String item : countByLevelByItem.keySet()) {
                        outcome(scored, item)
                                .forEach(level -> countByLevelByItem.get(item).merge(level, 1, Integer::sum));
                    }
                });

        countByLevelByItem.forEach((item, counts) -> counts.forEach((level, count) -> System.out.println(
                "%-22s %-10s %-11s %4.1f %%".formatted(family, item, level, 100.0 * count / CASES))));
        assertThat(countByLevelByItem)
                .allSatisfy((item, counts) -> assertThat(counts)
                        .hasSize(RUBRIC.required(item).requiredScale().size())
                        .allSatisfy(
                                (level, count) -> assertThat(count).as(level).isGreaterThanOrEqualTo(CASES / 20)));
    }

    @Test
    void theLevelsOfASmallRubricComeUpToo() {
        List<Rubric> rubrics = GeneratedRubrics.of(7).limit(12).toList();

        assertThat(rubrics).allSatisfy(rubric -> {
            PsaScorer scorer = PsaScorer.of(rubric);
            List<Assessment> full =
                    GeneratedAssessments.of(rubric, 1).full().limit(300).toList();
            Map<String, Long> drawn = new LinkedHashMap<>();
            full.forEach(each -> scorer.score(each)
                    .orThrow()
                    .judgements()
                    .forEach(result -> drawn.merge(result.judgement().id() + result.outcome(), 1L, Long::sum)));
            assertThat(drawn).allSatisfy((level, count) -> assertThat(count).isGreaterThanOrEqualTo(15));
        });
    }

    /** One level of a settled outcome, both ends of an open one. */
    private static List<String> outcome(Scored scored, String item) {
        Outcome outcome = item.equals("likelihood")
                ? scored.likelihood()
                : scored.judgement(item).outcome();
        return outcome.fold(
                settled -> List.of(settled.level().label()),
                open -> List.of(open.worst().label(), open.best().label()));
    }

    private static Map<String, Map<String, Integer>> emptyCounts() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        RUBRIC.judgements().forEach(judgement -> counts.put(judgement.id(), new LinkedHashMap<>()));
        counts.put("likelihood", new LinkedHashMap<>());
        return counts;
    }
}
