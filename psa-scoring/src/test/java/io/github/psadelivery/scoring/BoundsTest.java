package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The two promises that everything rests on, over seeded assessments: raising never lowers, and intervals hold. */
class BoundsTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final List<Item> LEAVES = RUBRIC.items().stream()
            .filter(item -> item.kind() == ItemKind.AREA || item.id().equals("stage"))
            .toList();

    private final Random random = new Random(1998);

    @Test
    void raisingARatingNeverLowersTheLikelihood() {
        assertThat(lowerings(PsaScorer.standard())).isEmpty();
    }

    @Test
    void aScorerThatTurnsOneAreaRoundIsCaught() {
        Scorer wrong = assessment -> PsaScorer.standard().score(turnedRound(assessment, "PL.2.1"));

        assertThat(lowerings(wrong)).isNotEmpty();
    }

    @Test
    void everyCompletionLiesWithinTheOpenOutcomeAndBothEndsComeTrue() {
        for (int round = 0; round < 500; round++) {
            List<Item> gaps = some(1 + random.nextInt(4));
            int[] ranks = ranks();
            Outcome open = score(ranks, gaps);

            List<Outcome> completions = completions(ranks, gaps, 0, new ArrayList<>());

            assertThat(completions).allSatisfy(settled -> {
                assertThat(settled.isSettled()).isTrue();
                assertThat(open.spans(settled.worst())).isTrue();
            });
            assertThat(completions).extracting(Outcome::worst).contains(open.worst(), open.best());
        }
    }

    private List<String> lowerings(Scorer scorer) {
        List<String> found = new ArrayList<>();
        for (int round = 0; round < 300; round++) {
            int[] ranks = ranks();
            Level before = scorer.score(assessment(ranks, List.of()))
                    .orThrow()
                    .likelihood()
                    .worst();
            for (int leaf = 0; leaf < LEAVES.size(); leaf++) {
                if (ranks[leaf] + 1 < LEAVES.get(leaf).requiredScale().size()) {
                    ranks[leaf]++;
                    Level after = scorer.score(assessment(ranks, List.of()))
                            .orThrow()
                            .likelihood()
                            .worst();
                    ranks[leaf]--;
                    if (after.isWorseThan(before)) {
                        found.add(LEAVES.get(leaf).id());
                    }
                }
            }
        }
        return found;
    }

    private static Outcome score(int[] ranks, List<Item> gaps) {
        return PsaScorer.standard().score(assessment(ranks, gaps)).orThrow().likelihood();
    }

    private static List<Outcome> completions(int[] ranks, List<Item> gaps, int gap, List<Outcome> found) {
        if (gap == gaps.size()) {
            found.add(score(ranks, List.of()));
            return found;
        }
        int leaf = LEAVES.indexOf(gaps.get(gap));
        int before = ranks[leaf];
        for (int rank = 0; rank < gaps.get(gap).requiredScale().size(); rank++) {
            ranks[leaf] = rank;
            completions(ranks, gaps, gap + 1, found);
        }
        ranks[leaf] = before;
        return found;
    }

    private List<Item> some(int count) {
        List<Item> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            Item leaf = LEAVES.get(random.nextInt(LEAVES.size()));
            if (!chosen.contains(leaf)) {
                chosen.add(leaf);
            }
        }
        return chosen;
    }

    /** Mostly good ratings, so that single areas matter. */
    private int[] ranks() {
        return LEAVES.stream()
                .mapToInt(leaf -> {
                    int best = leaf.requiredScale().size() - 1;
                    return random.nextInt(4) == 0 ? random.nextInt(best + 1) : best;
                })
                .toArray();
    }

    private static Assessment assessment(int[] ranks, List<Item> gaps) {
        Assessment.Builder assessment = Assessments.empty();
        for (int leaf = 0; leaf < ranks.length; leaf++) {
            Item item = LEAVES.get(leaf);
            if (!gaps.contains(item)) {
                assessment.rate(item.id(), item.requiredScale().at(ranks[leaf]), "");
            }
        }
        return assessment.build();
    }

    private static Assessment turnedRound(Assessment assessment, String area) {
        Assessment.Builder turned = Assessments.empty();
        for (Statement statement : assessment.statements()) {
            statement.fold(
                    rated -> {
                        Item item = RUBRIC.required(rated.item());
                        Level level = item.requiredScale().level(rated.level()).orElseThrow();
                        int last = item.requiredScale().size() - 1;
                        return turned.rate(
                                item.id(),
                                item.id().equals(area) ? item.requiredScale().at(last - level.rank()) : level,
                                "");
                    },
                    turned::statement);
        }
        return turned.build();
    }
}
