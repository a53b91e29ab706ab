package io.github.psadelivery.scoring.testing.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often each level of each judgement and of the likelihood comes up in the seeded streams. */
class LevelCoverageTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final GeneratedAssessments MADE_UP = GeneratedAssessments.of(RUBRIC, 2003);
    private static final int CASES = 2_000;
    private static final int SMALL_CASES = 300;

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

    /** Whether a level can be reached is found by rating the areas of each judgement in every way there is. */
    @Test
    void everyLevelOfASmallRubricThatCanBeReachedComesUpToo() {
        List<Rubric> rubrics = GeneratedRubrics.of(7).limit(12).toList();
        int reachable = 0;

        for (Rubric rubric : rubrics) {
            PsaScorer scorer = PsaScorer.of(rubric);
            Map<Level, Long> none = Map.of();
            Map<String, Map<Level, Long>> drawn = drawn(scorer);
            for (Item judgement : rubric.judgements()) {
                Set<Level> levels = reachable(judgement, scorer);
                reachable += levels.size();
                for (ScaleLevel step : judgement.requiredScale().levels()) {
                    long count = drawn.getOrDefault(judgement.id(), none).getOrDefault(step.level(), 0L);
                    if (levels.contains(step.level())) {
                        assertThat(count)
                                .as("%s of %s", step.level(), judgement)
                                .isGreaterThanOrEqualTo(SMALL_CASES / 20);
                    } else {
                        assertThat(count)
                                .as("%s of %s", step.level(), judgement)
                                .isZero();
                    }
                }
            }
        }
        assertThat(reachable).isGreaterThan(2 * rubrics.size());
    }

    private static Map<String, Map<Level, Long>> drawn(PsaScorer scorer) {
        Map<String, Map<Level, Long>> drawn = new HashMap<>();
        GeneratedAssessments.of(scorer.rubric(), 1)
                .full()
                .limit(SMALL_CASES)
                .flatMap(each -> scorer.score(each).orThrow().judgements().stream())
                .forEach(result -> drawn.computeIfAbsent(result.judgement().id(), id -> new HashMap<>())
                        .merge(result.outcome().worst(), 1L, Long::sum));
        return drawn;
    }

    private static Set<Level> reachable(Item judgement, PsaScorer scorer) {
        List<Item> areas = scorer.rubric().areas(judgement.id());
        int levels = judgement.requiredScale().size();
        return IntStream.range(0, (int) Math.pow(levels, areas.size()))
                .mapToObj(number -> {
                    Assessment.Builder assessment = Assessments.of(scorer.rubric(), "R");
                    int rest = number;
                    for (Item area : areas) {
                        Assessments.state(assessment, area, rest % levels);
                        rest /= levels;
                    }
                    Scored scored = scorer.score(assessment.build()).orThrow();
                    return scored.judgement(judgement.id()).outcome().worst();
                })
                .collect(Collectors.toUnmodifiableSet());
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
