package io.github.psadelivery.scoring.testing.law.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Completions;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L40</b> What-if sets reach the level, and nothing less does.
 *
 * <p>Why: Somebody will spend money on what a set names. It must be enough, and no part of it may be in vain.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: for each level above the likelihood: with each set that is listed the likelihood is that level
 * or better whatever is missing; with any of its items a step lower it is not. Where no set is listed, everything at
 * its best does not reach the level either.
 *
 * <p>A failure means: the search overlooks a cap or a condition, counts a share on another base, or takes an item that
 * does not apply or is not stated for one that can be raised.
 *
 * <p>Thread-safety: immutable.
 */
public final class SmallestSetsLift extends QuestionLaw {

    public SmallestSetsLift() {
        super(40, "What-if sets reach the level, and nothing less does");
    }

    @Override
    Optional<Violation> violation(Assessment assessment, Scored scored, Tested tested, Questions questions) {
        Level worst = scored.likelihood().worst();
        return scored.usedRubric().likelihood().requiredScale().levels().stream()
                .map(ScaleLevel::level)
                .filter(worst::isWorseThan)
                .flatMap(goal -> violation(assessment, goal, tested, questions).stream())
                .findFirst();
    }

    private static Optional<Violation> violation(
            Assessment assessment, Level goal, Tested tested, Questions questions) {
        List<Map<Item, Level>> sets = questions.lifts().apply(assessment, goal);
        if (sets.isEmpty()) {
            return isReached(allAtBest(assessment, tested.rubric()), goal, tested)
                    ? Optional.of(told(tested, "a set that reaches " + goal, "none"))
                    : Optional.empty();
        }
        return sets.stream()
                .flatMap(set -> violation(assessment, set, goal, tested).stream())
                .findFirst();
    }

    private static Optional<Violation> violation(
            Assessment assessment, Map<Item, Level> set, Level goal, Tested tested) {
        Assessment lifted = with(assessment, set);
        if (!isReached(lifted, goal, tested)) {
            return Optional.of(told(tested, "%s with %s".formatted(goal, words(set)), "it is not reached"));
        }
        for (Map.Entry<Item, Level> entry : set.entrySet()) {
            Item item = entry.getKey();
            int rank = entry.getValue().rank();
            Level before =
                    Edited.level(assessment, item).orElse(item.requiredScale().worst());
            Assessment less =
                    rank > 0 ? Edited.rated(lifted, item, item.requiredScale().at(rank - 1)) : lifted;
            if (rank <= before.rank() || isReached(less, goal, tested)) {
                return Optional.of(told(
                        tested,
                        "less than %s for %s in %s".formatted(goal, "a lower " + item.id(), words(set)),
                        goal + " is reached all the same"));
            }
        }
        return Optional.empty();
    }

    private static boolean isReached(Assessment assessment, Level goal, Tested tested) {
        return tested.scorer().score(assessment) instanceof Scored scored
                && !scored.likelihood().worst().isWorseThan(goal);
    }

    private static Assessment with(Assessment assessment, Map<Item, Level> set) {
        Assessment lifted = assessment;
        for (Map.Entry<Item, Level> entry : set.entrySet()) {
            lifted = Edited.rated(lifted, entry.getKey(), entry.getValue());
        }
        return lifted;
    }

    private static Assessment allAtBest(Assessment assessment, Rubric rubric) {
        Assessment best = new Completions(rubric, assessment).best();
        for (Item item : Edited.rated(rubric, best)) {
            best = Edited.rated(best, item, item.requiredScale().best());
        }
        return best;
    }

    private static Violation told(Tested tested, String expected, String actual) {
        return new Violation(tested.rubric().likelihood().id(), expected, actual);
    }

    private static String words(Map<Item, Level> set) {
        return set.entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + entry.getValue().label())
                .toList()
                .toString();
    }
}
