package io.github.psadelivery.scoring.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.generation.GeneratedRubrics;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A thousand partial assessments: every subset of what is missing is tried under every completion. */
class SettlingByBruteForceTest {
    private static final int MOST_MISSING = 3;

    @Test
    void givesTheOneSmallestSettlingSetOnAThousandPartialAssessments() {
        SplittableRandom random = new SplittableRandom(2003);
        int compared = 0;
        int open = 0;
        List<Rubric> rubrics = new ArrayList<>(GeneratedRubrics.of(43).limit(45).toList());
        rubrics.add(Rubrics.standard());
        for (Rubric rubric : rubrics) {
            PsaScorer scorer = PsaScorer.of(rubric);
            List<Assessment> full = GeneratedAssessments.of(rubric, 11)
                    .valid()
                    .limit(rubric == Rubrics.standard() ? 120 : 24)
                    .toList();
            for (Assessment assessment : full) {
                Assessment partial = partial(assessment, rubric, random);
                if (scorer.score(partial) instanceof Scored scored) {
                    Settlement settlement = Settling.by(scorer).settle(partial).orThrow();

                    assertThat(settlement.items())
                            .as("%s %s", rubric.tables().caps(), partial.statements())
                            .extracting(Item::id)
                            .containsExactlyInAnyOrderElementsOf(smallest(partial, scorer));
                    assertThat(settlement.isProvedFewest()).isTrue();
                    compared++;
                    open += scored.likelihood().isSettled() ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(1000);
        assertThat(open).isGreaterThan(200);
    }

    /** With at most so many items missing: the others get their worst or best level, by chance. */
    private static Assessment partial(Assessment assessment, Rubric rubric, SplittableRandom random) {
        List<Item> missing = new ArrayList<>(missing(assessment, rubric));
        Map<String, Level> filled = new HashMap<>();
        while (missing.size() > MOST_MISSING) {
            Item item = missing.remove(random.nextInt(missing.size()));
            int size = item.requiredScale().size();
            filled.put(item.id(), item.requiredScale().at(size - 1 - random.nextInt(2)));
        }
        Assessment less = Asked.with(assessment, filled);
        List<Statement> statements = new ArrayList<>(less.statements());
        while (!statements.isEmpty() && missing(with(less, statements), rubric).size() < 3) {
            statements.remove(random.nextInt(statements.size()));
        }
        return missing(with(less, statements), rubric).size() > MOST_MISSING ? less : with(less, statements);
    }

    private static Assessment with(Assessment assessment, List<Statement> statements) {
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }

    private static List<Item> missing(Assessment assessment, Rubric rubric) {
        return rubric.items().stream()
                .filter(item ->
                        item.kind() == ItemKind.AREA || (item.kind() == ItemKind.INPUT && !item.uncappedIfNotStated()))
                .filter(item -> assessment.statementOn(item.id()).isEmpty())
                .toList();
    }

    /** The smallest subset that settles under every completion; it fails if there are two of one size. */
    private static List<String> smallest(Assessment partial, PsaScorer scorer) {
        List<Item> missing = missing(partial, scorer.rubric());
        List<Map<String, Level>> completions = completions(missing);
        List<String> outcomes = completions.stream()
                .map(levels -> scorer.score(Asked.with(partial, levels))
                        .orThrow()
                        .likelihood()
                        .toString())
                .toList();
        List<List<String>> settling = new ArrayList<>();
        for (int subset = 0; subset < 1 << missing.size(); subset++) {
            List<String> chosen = new ArrayList<>();
            for (int place = 0; place < missing.size(); place++) {
                if ((subset >> place & 1) == 1) {
                    chosen.add(missing.get(place).id());
                }
            }
            if (isSettling(chosen, completions, outcomes)) {
                settling.add(chosen);
            }
        }
        int fewest = settling.stream().mapToInt(List::size).min().orElseThrow();
        List<List<String>> smallest =
                settling.stream().filter(set -> set.size() == fewest).toList();
        assertThat(smallest).hasSize(1);
        return smallest.get(0);
    }

    private static boolean isSettling(
            List<String> chosen, List<Map<String, Level>> completions, List<String> outcomes) {
        Map<String, String> outcomeByLevels = new HashMap<>();
        for (int place = 0; place < completions.size(); place++) {
            Map<String, Level> levels = completions.get(place);
            String known = chosen.stream()
                    .map(item -> item + levels.get(item))
                    .toList()
                    .toString();
            String before = outcomeByLevels.putIfAbsent(known, outcomes.get(place));
            if (before != null && !before.equals(outcomes.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static List<Map<String, Level>> completions(List<Item> missing) {
        List<Map<String, Level>> all = List.of(Map.of());
        for (Item item : missing) {
            List<Map<String, Level>> more = new ArrayList<>();
            for (Map<String, Level> levels : all) {
                item.requiredScale().levels().forEach(step -> {
                    Map<String, Level> longer = new HashMap<>(levels);
                    longer.put(item.id(), step.level());
                    more.add(longer);
                });
            }
            all = more;
        }
        return all;
    }
}
