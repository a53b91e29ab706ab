package io.github.psadelivery.scoring.testing.law.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * <b>L41</b> What settles a likelihood settles it whatever it turns out to be.
 *
 * <p>Why: Whoever assesses what is asked for must not be told afterwards that it was not enough, and nobody may be asked
 * for anything where nothing can change.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the items that are named get levels: all at their worst, all at their best, and in every way
 * where there are at most 64, else in 24 drawn ways; each time the likelihood must be settled. A settled likelihood
 * names no item, and an open one some, none of which is stated.
 *
 * <p>A failure means: an item was left out that can still decide, such as one that only a second condition of a rule
 * looks at.
 *
 * <p>Thread-safety: immutable.
 */
public final class NeededItemsSettle extends QuestionLaw {
    private static final int MOST = 64;
    private static final int BY_CHANCE = 24;

    public NeededItemsSettle() {
        super(41, "What settles a likelihood settles it whatever it turns out to be");
    }

    @Override
    Optional<Violation> violation(Assessment assessment, Scored scored, Tested tested, Questions questions) {
        List<Item> needed = questions.settling().apply(assessment);
        boolean isSettled = scored.likelihood().isSettled();
        boolean isStated = needed.stream()
                .anyMatch(item -> assessment.statementOn(item.id()).isPresent());
        if (isSettled != needed.isEmpty() || isStated) {
            return Optional.of(told(
                    tested,
                    isSettled ? "no item to assess" : "items to assess that are not stated",
                    needed.stream().map(Item::id).toList().toString()));
        }
        return completions(assessment, needed).stream()
                .map(tested.scorer()::score)
                .filter(result -> !(result instanceof Scored settled
                        && settled.likelihood().isSettled()))
                .map(result -> told(
                        tested,
                        "settled once %s are assessed"
                                .formatted(needed.stream().map(Item::id).toList()),
                        Told.of(result)))
                .findFirst();
    }

    private static Violation told(Tested tested, String expected, String actual) {
        return new Violation(tested.rubric().likelihood().id(), expected, actual);
    }

    private static List<Assessment> completions(Assessment assessment, List<Item> needed) {
        double count =
                needed.stream().mapToDouble(item -> item.requiredScale().size()).reduce(1, (one, other) -> one * other);
        List<Assessment> some = new ArrayList<>();
        some.add(completed(assessment, needed, Scale::worst));
        some.add(completed(assessment, needed, Scale::best));
        SplittableRandom random = new SplittableRandom(needed.size());
        for (int number = 0; number < (count <= MOST ? (int) count : BY_CHANCE); number++) {
            int[] rest = {number};
            some.add(completed(assessment, needed, scale -> {
                int rank = count <= MOST ? rest[0] % scale.size() : random.nextInt(scale.size());
                rest[0] /= scale.size();
                return scale.at(rank);
            }));
        }
        return some;
    }

    private static Assessment completed(Assessment assessment, List<Item> needed, Function<Scale, Level> level) {
        Assessment completed = assessment;
        for (Item item : needed) {
            completed = Edited.rated(completed, item, level.apply(item.requiredScale()));
        }
        return completed;
    }
}
