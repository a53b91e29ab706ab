package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives the scorer the last word on what a search found for one assessment. */
final class Confirming {
    private final PsaScorer scorer;
    private final Scored base;
    private final Map<String, BigDecimal> costPerStep;
    private final Predicate<Outcome> isReached;

    Confirming(PsaScorer scorer, Scored base, Map<String, BigDecimal> costPerStep, Predicate<Outcome> isReached) {
        this.scorer = scorer;
        this.base = base;
        this.costPerStep = costPerStep;
        this.isReached = isReached;
    }

    /** Scores a set. */
    ChangeSet confirmed(List<LevelChange> changes) {
        ChangeSet set = scored(changes);
        if (!isReached.test(set.likelihood())) {
            throw new IllegalStateException(
                    """
                    The search found %s for %s, and the scorer gives %s for it.
                    This is a fault of the search; please report it.""".formatted(changes, base.assessment().name(), set.likelihood()));
        }
        return set;
    }

    /** Scores a set of a search that stopped: it can be larger than needed, so every step that it can spare is left out. */
    ChangeSet shrunk(List<LevelChange> changes) {
        List<LevelChange> smallest = changes;
        int place = 0;
        while (place < smallest.size()) {
            List<LevelChange> less = heldBack(smallest, place);
            if (isReached.test(scored(less).likelihood())) {
                smallest = less;
            } else {
                place++;
            }
        }
        return confirmed(smallest);
    }

    private static List<LevelChange> heldBack(List<LevelChange> changes, int place) {
        List<LevelChange> less = new ArrayList<>(changes);
        LevelChange change = less.remove(place);
        int rank = change.to().rank() - Integer.signum(change.steps());
        if (rank != change.from().rank()) {
            less.add(
                    place,
                    new LevelChange(
                            change.item(),
                            change.from(),
                            change.item().requiredScale().at(rank),
                            change.isAssumed()));
        }
        return less;
    }

    private ChangeSet scored(List<LevelChange> changes) {
        ChangeSet unscored = new ChangeSet(changes, cost(changes), base.likelihood());
        Outcome likelihood =
                scorer.score(unscored.appliedTo(base.assessment())).orThrow().likelihood();
        return new ChangeSet(changes, unscored.cost(), likelihood);
    }

    private Optional<BigDecimal> cost(List<LevelChange> changes) {
        return costPerStep.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.stream()
                        .map(change -> costPerStep
                                .getOrDefault(change.item().id(), BigDecimal.ZERO)
                                .multiply(BigDecimal.valueOf(Math.abs(change.steps()))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
