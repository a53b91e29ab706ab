package io.github.psadelivery.scoring.testing.zoo;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Roads;
import io.github.psadelivery.scoring.testing.law.Tested;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A right scorer whose answers to questions about results are wrong on purpose, each in one way. */
enum WrongAnswer {
    /** Says what would lift a rating, and stops a step short of it. */
    LIFTS_A_STEP_SHORT {
        @Override
        Questions wrong(Questions right) {
            return right.withLifts((assessment, goal) -> right.lifts().apply(assessment, goal).stream()
                    .map(Misread::aStepShort)
                    .toList());
        }
    },
    /** Says that everything must be at its best. */
    LIFTS_TOO_MUCH {
        @Override
        Questions wrong(Questions right) {
            return right.withLifts((assessment, goal) -> List.of(Misread.everythingAtBest(assessment, RUBRIC)));
        }
    },
    /** Knows nothing that would lift a rating. */
    LIFTS_NOTHING {
        @Override
        Questions wrong(Questions right) {
            return right.withLifts((assessment, goal) -> List.of());
        }
    },
    /** Forgets one of the items that settle a likelihood. */
    SETTLING_FORGETS_AN_ITEM {
        @Override
        Questions wrong(Questions right) {
            return right.withSettling(assessment -> {
                List<Item> items = right.settling().apply(assessment);
                return items.size() > 1 ? items.subList(1, items.size()) : items;
            });
        }
    },
    /** Tells what is new and forgets what is gone. */
    DIFFERENCE_FORGETS_WHAT_IS_GONE {
        @Override
        Questions wrong(Questions right) {
            return right.withDifferences((one, other) -> {
                ResultDifference all = right.differences().apply(one, other);
                return new ResultDifference(
                        all.older(),
                        all.newer(),
                        all.inputs().stream()
                                .filter(change -> change.to().isPresent())
                                .toList(),
                        all.outcomes());
            });
        }
    },
    /** Breaks ties by the order of the file. */
    LEAGUE_RANKS_AS_GIVEN {
        @Override
        Questions wrong(Questions right) {
            return right.withRanks(results -> {
                Map<String, Integer> ranks = new LinkedHashMap<>();
                results.stream()
                        .filter(scored -> scored.likelihood().isSettled())
                        .sorted(Comparator.comparing(
                                scored -> -scored.likelihood().worst().rank()))
                        .forEach(scored ->
                                ranks.put(scored.assessment().subject().id(), ranks.size() + 1));
                return ranks;
            });
        }
    };

    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer RIGHT = PsaScorer.standard();

    abstract Questions wrong(Questions right);

    Tested tested() {
        return new Tested(RIGHT, RUBRIC, Roads.ofAnyScorer().withQuestions(wrong(Questions.of(RIGHT))));
    }

    /** The name as people read it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
