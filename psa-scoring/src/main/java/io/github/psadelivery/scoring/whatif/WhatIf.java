package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import io.github.psadelivery.scoring.whatif.internal.Named;
import io.github.psadelivery.scoring.whatif.internal.Naming;
import io.github.psadelivery.scoring.whatif.internal.Plans;
import io.github.psadelivery.scoring.whatif.internal.Standing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks what would lift a likelihood to a level, and what would lower it. The answers are exact: since a rule can only
 * lower a ceiling, the caps of the rubric direct the search, and the scorer confirms each set that is given.
 *
 * <p>Errors: an assessment that cannot be scored is told with its problems, and so are rules of free DRL, which are not
 * proved monotone.
 *
 * <p>Thread-safety: immutable and safe.
 *
 * <pre>{@code
 * Lift lift = WhatIf.of(PsaScorer.standard()).toReach(assessment, Rating.GREEN).orThrow();
 * lift.sets().get(0).changes();    // the fewest items to raise, and how far
 * }</pre>
 */
public final class WhatIf {
    /** How many sets are listed at most, unless the caller says otherwise. */
    public static final int MOST_SETS = 100;

    private static final Comparator<ChangeSet> SMALLEST_FIRST = Comparator.<ChangeSet>comparingInt(
                    set -> set.changes().size())
            .thenComparingInt(ChangeSet::steps)
            .thenComparing(set -> set.cost().orElse(BigDecimal.ZERO));

    private final PsaScorer scorer;
    private final Missing missing;
    private final int mostSets;
    private final Map<String, BigDecimal> costPerStep;

    private WhatIf(PsaScorer scorer, Missing missing, int mostSets, Map<String, BigDecimal> costPerStep) {
        this.scorer = scorer;
        this.missing = missing;
        this.mostSets = mostSets;
        this.costPerStep = costPerStep;
    }

    /** Asks by a scorer: what is missing at its worst, at most {@value #MOST_SETS} sets, and no costs. */
    public static WhatIf of(PsaScorer scorer) {
        return new WhatIf(scorer, Missing.AT_WORST, MOST_SETS, Map.of());
    }

    /** The same with another assumption about what is missing. */
    public WhatIf assuming(Missing otherMissing) {
        return new WhatIf(scorer, otherMissing, mostSets, costPerStep);
    }

    /**
     * The same with another limit.
     *
     * @param sets how many sets to list at most
     * @throws IllegalArgumentException if that is less than 1
     */
    public WhatIf listing(int sets) {
        if (sets < 1) {
            throw new IllegalArgumentException("""
                    At least one set is listed, and here it is %s.
                    Write 1 or more.""".formatted(sets));
        }
        return new WhatIf(scorer, missing, sets, costPerStep);
    }

    /**
     * The same with costs, which decide between sets of as many items and steps.
     *
     * @param costByItem what one step of an item costs, by its id and in any unit; an item that is left out costs nothing
     * @throws IllegalArgumentException if a cost is below 0 or the rubric has no such item
     */
    public WhatIf costing(Map<String, BigDecimal> costByItem) {
        costByItem.forEach((item, cost) -> {
            scorer.rubric().required(item);
            if (cost.signum() < 0) {
                throw new IllegalArgumentException("""
                        A step costs nothing or more, and one of %s costs %s.
                        Write 0 or more.""".formatted(item, cost));
            }
        });
        return new WhatIf(scorer, missing, mostSets, Map.copyOf(costByItem));
    }

    /**
     * What would lift the likelihood to a level.
     *
     * @throws IllegalArgumentException if the level is not of the likelihood's scale
     */
    public Checked<Lift> toReach(Assessment assessment, Level goal) {
        Scale scale = scorer.rubric().likelihood().requiredScale();
        if (scale.levels().stream().noneMatch(step -> step.level().equals(goal))) {
            throw new IllegalArgumentException("""
                    %s is not a level of the likelihood.
                    Ask for one of %s.""".formatted(goal, scale.words()));
        }
        return map(Asked.about(assessment, scorer), base -> lift(base, goal));
    }

    private Lift lift(Scored base, Level goal) {
        Standing standing = Standing.of(base, missing == Missing.AT_WORST);
        Lift lift = new Lift(base, goal, missing, standing.assumed(), List.of(), BigInteger.ZERO, true);
        if (lift.isReached()) {
            return lift;
        }
        Plans plans = Plans.raising(standing, goal.rank());
        Confirming confirming = new Confirming(
                scorer,
                base,
                costPerStep,
                outcome -> !(missing == Missing.AT_WORST ? outcome.worst() : outcome.best()).isWorseThan(goal));
        List<List<LevelChange>> found = naming(mostSets).of(plans).stream()
                .map(named -> changes(standing, named))
                .toList();
        List<ChangeSet> sets = plans.isWhole()
                ? found.stream().map(confirming::confirmed).toList()
                : found.stream()
                        .map(confirming::shrunk)
                        .distinct()
                        .sorted(SMALLEST_FIRST)
                        .toList();
        return new Lift(base, goal, missing, lift.assumed(), sets, plans.sets(), plans.isWhole());
    }

    /** How close the likelihood is to its edge; what is missing stands at its worst, whatever is assumed elsewhere. */
    public Checked<Edge> edge(Assessment assessment) {
        return map(Asked.about(assessment, scorer), this::edge);
    }

    private Edge edge(Scored base) {
        Standing standing = Standing.of(base, true).movingOnlyWhatIsStated();
        Level level = base.likelihood().worst();
        Plans plans = Plans.lowering(standing, level.rank()).ofFewestSteps();
        Confirming confirming = new Confirming(
                scorer, base, costPerStep, outcome -> outcome.worst().isWorseThan(level));
        Optional<ChangeSet> nearest = naming(1).of(plans).stream()
                .map(named -> confirming.confirmed(changes(standing, named)))
                .findFirst();
        return new Edge(base, nearest, plans.sets(), plans.isWhole());
    }

    private Naming naming(int most) {
        Rubric rubric = scorer.rubric();
        return new Naming(
                item -> costPerStep.getOrDefault(rubric.items().get(item).id(), BigDecimal.ZERO),
                !costPerStep.isEmpty(),
                most);
    }

    private static List<LevelChange> changes(Standing standing, Named named) {
        return named.targets().stream()
                .map(target -> {
                    Item item = standing.rubric().items().get(target.item());
                    Scale scale = item.requiredScale();
                    return new LevelChange(
                            item,
                            scale.at(standing.rank(target.item())),
                            scale.at(target.rank()),
                            standing.isAssumed(target.item()));
                })
                .toList();
    }

    private static <T> Checked<T> map(Checked<Scored> asked, Function<Scored, T> answer) {
        return asked.fold(base -> Checked.of(answer.apply(base), List.of()), Checked::rejected);
    }
}
