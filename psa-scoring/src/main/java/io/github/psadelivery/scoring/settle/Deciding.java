package io.github.psadelivery.scoring.settle;

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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The missing items that can still decide. An item can exactly if some smallest set of missing items that lifts the
 * likelihood from its worst end to a level above holds it: without it, that set falls short; and if an item can decide at
 * all, a smallest set beneath that case holds it.
 */
final class Deciding {
    private final Rubric rubric;
    private final Scored base;
    private final Standing standing;
    private final List<Plans> plansByLevel = new ArrayList<>();
    private final List<Item> items;

    private Deciding(Scored base) {
        this.rubric = base.usedRubric();
        this.base = base;
        this.standing = Standing.of(base, true).movingOnlyWhatIsMissing();
        int worst = base.likelihood().worst().rank();
        int best = base.likelihood().best().rank();
        BitSet deciding = new BitSet();
        for (int rank = worst + 1; rank <= best; rank++) {
            Plans plans = Plans.raising(standing, rank);
            plansByLevel.add(plans);
            deciding.or(plans.items());
        }
        this.items = isWhole()
                ? deciding.stream().mapToObj(item -> rubric.items().get(item)).toList()
                : missing();
    }

    static Deciding of(Scored base) {
        return new Deciding(base);
    }

    boolean isWhole() {
        return plansByLevel.stream().allMatch(Plans::isWhole);
    }

    /** In the order of the rubric. */
    List<Item> items() {
        return items;
    }

    /** All items that are missing and bear on the likelihood. */
    List<Item> missing() {
        return standing.assumed();
    }

    /** Two completions that differ in the item and in the likelihood; the scorer has the last word. */
    Optional<Needed.Proof> proof(Item item, PsaScorer scorer) {
        int place = rubric.index(item.id());
        return plansByLevel.stream()
                .map(plans -> plans.moving(place))
                .filter(plans -> !plans.isNone())
                .findFirst()
                .map(plans -> proof(item, setWith(place, plans), scorer));
    }

    /** A set with this item, which costs nothing where others cost something. */
    private static Named setWith(int item, Plans plans) {
        Naming naming = new Naming(other -> other == item ? BigDecimal.ZERO : BigDecimal.ONE, true, 1);
        return naming.of(plans).get(0);
    }

    private Needed.Proof proof(Item item, Named set, PsaScorer scorer) {
        Map<String, Level> levelByItem = new HashMap<>();
        missing()
                .forEach(missing ->
                        levelByItem.put(missing.id(), missing.requiredScale().worst()));
        Map<String, Level> others = new HashMap<>();
        for (Named.Target target : set.targets()) {
            Item moved = rubric.items().get(target.item());
            Scale scale = moved.requiredScale();
            levelByItem.put(moved.id(), scale.at(target.rank()));
            others.put(moved.id(), scale.at(target.rank()));
        }
        others.remove(item.id());
        Level level = levelByItem.getOrDefault(item.id(), item.requiredScale().worst());
        Level better = likelihood(levelByItem, scorer);
        levelByItem.put(item.id(), item.requiredScale().worst());
        Level worse = likelihood(levelByItem, scorer);
        if (!worse.isWorseThan(better)) {
            throw new IllegalStateException(
                    """
                    The search says that %s decides %s, and the scorer gives %s either way.
                    This is a fault of the search; please report it.""".formatted(item.id(), base.assessment().name(), better));
        }
        return new Needed.Proof(others, worse, level, better);
    }

    private Level likelihood(Map<String, Level> levelByItem, PsaScorer scorer) {
        return scorer.score(Asked.with(base.assessment(), levelByItem))
                .orThrow()
                .likelihood()
                .worst();
    }
}
