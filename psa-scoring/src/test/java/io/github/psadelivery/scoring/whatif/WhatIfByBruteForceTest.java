package io.github.psadelivery.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.generation.GeneratedRubrics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exhaustive on small rubrics: the search gives exactly the smallest sets that walking every assessment finds. */
class WhatIfByBruteForceTest {
    private static final int MOST_WALKED = 300;

    @Test
    void givesEverySmallestSetAndNoOther() {
        int compared = 0;
        int several = 0;
        for (Rubric rubric : GeneratedRubrics.of(40).limit(45).toList()) {
            PsaScorer scorer = PsaScorer.of(rubric);
            for (Assessment assessment : assessments(rubric)) {
                BruteForce walk = new BruteForce(scorer, assessment, true);
                if (walk.raisings() <= MOST_WALKED && scorer.score(assessment) instanceof Scored scored) {
                    for (Level goal : levelsAbove(scored.likelihood().worst(), rubric)) {
                        Lift lift = WhatIf.of(scorer)
                                .listing(MOST_WALKED)
                                .toReach(assessment, goal)
                                .orThrow();

                        Set<Map<String, String>> expected = walk.smallestReaching(goal);
                        assertThat(named(lift))
                                .as("%s %s to %s", rubric.tables().caps(), assessment.statements(), goal)
                                .isEqualTo(expected);
                        assertThat(lift.count().intValueExact()).isEqualTo(expected.size());
                        assertThat(lift.isEveryOneListed()).isTrue();
                        compared++;
                        several += expected.size() > 1 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(several).isGreaterThan(30);
    }

    @Test
    void findsTheFewestStepsDown() {
        int compared = 0;
        int far = 0;
        for (Rubric rubric : GeneratedRubrics.of(41).limit(45).toList()) {
            PsaScorer scorer = PsaScorer.of(rubric);
            for (Assessment assessment : assessments(rubric)) {
                BruteForce walk = new BruteForce(scorer, assessment, false);
                if (walk.lowerings() <= MOST_WALKED && scorer.score(assessment) instanceof Scored) {
                    Edge edge = WhatIf.of(scorer).edge(assessment).orThrow();

                    assertThat(edge.nearest().map(ChangeSet::steps))
                            .as("%s %s", rubric.tables().caps(), assessment.statements())
                            .isEqualTo(walk.fewestStepsDown());
                    compared++;
                    far += edge.nearest().filter(set -> set.steps() > 1).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(far).isGreaterThan(10);
    }

    private static List<Assessment> assessments(Rubric rubric) {
        GeneratedAssessments made = GeneratedAssessments.of(rubric, 7);
        return Stream.concat(made.valid().limit(12), made.boundary().limit(6).map(boundary -> boundary.assessment()))
                .toList();
    }

    private static List<Level> levelsAbove(Level level, Rubric rubric) {
        return rubric.likelihood().requiredScale().levels().stream()
                .map(ScaleLevel::level)
                .filter(level::isWorseThan)
                .toList();
    }

    static Set<Map<String, String>> named(Lift lift) {
        Set<Map<String, String>> sets = new HashSet<>();
        for (ChangeSet set : lift.sets()) {
            Map<String, String> levelByItem = new TreeMap<>();
            set.changes()
                    .forEach(change ->
                            levelByItem.put(change.item().id(), change.to().label()));
            assertThat(sets.add(levelByItem)).as("listed once: %s", levelByItem).isTrue();
        }
        return sets;
    }
}
