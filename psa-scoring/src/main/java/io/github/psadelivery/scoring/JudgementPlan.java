package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What scoring one judgement needs of the rubric, looked up once. */
final class JudgementPlan {
    private static final Item[] NONE = {};

    private final Item judgement;
    private final int index;
    private final List<Item> assumable;
    private final int[] assumableIndexes;
    private final int[] lookedAt;
    private final List<Item> uncapped;
    private final int[] uncappedIndexes;
    private final List<List<Outcome>> outcomeByBestByWorst;
    private final Optional<Coverage> coverage;
    private final List<Item> required;
    private final int[] requiredIndexes;

    private JudgementPlan(Rubric rubric, Item judgement, List<Item> assumable) {
        this.judgement = judgement;
        this.index = rubric.index(judgement.id());
        this.assumable = assumable;
        this.assumableIndexes = indexes(rubric, assumable);
        this.lookedAt = indexes(rubric, lookedAt(rubric, judgement));
        this.uncapped = rubric.children(judgement.id()).stream()
                .filter(Item::uncappedIfNotStated)
                .toList();
        this.uncappedIndexes = indexes(rubric, uncapped);
        this.outcomeByBestByWorst = outcomes(judgement.requiredScale());
        this.coverage = rubric.coverage(judgement.id());
        this.required = coverage.map(Coverage::required).orElse(List.of()).stream()
                .map(rubric::required)
                .toList();
        this.requiredIndexes = indexes(rubric, required);
    }

    /** The plans of all judgements in the order of the rubric; a judgement stands on its areas. */
    static List<JudgementPlan> ofJudgements(Rubric rubric) {
        return rubric.judgements().stream()
                .map(judgement -> new JudgementPlan(rubric, judgement, rubric.areas(judgement.id())))
                .toList();
    }

    /**
     * Beside its judgements, the likelihood stands on direct inputs, and on areas where its own caps look at any. Items
     * that cap nothing unless they are stated are not assumed.
     */
    static JudgementPlan ofLikelihood(Rubric rubric) {
        List<Item> looked = lookedAt(rubric, rubric.likelihood());
        List<Item> assumable = rubric.items().stream()
                .filter(item ->
                        item.kind() == ItemKind.INPUT || (item.kind() == ItemKind.AREA && looked.contains(item)))
                .filter(item -> !item.uncappedIfNotStated())
                .toList();
        return new JudgementPlan(rubric, rubric.likelihood(), assumable);
    }

    private static List<Item> lookedAt(Rubric rubric, Item judgement) {
        return rubric.caps(judgement.id()).stream()
                .flatMap(cap -> cap.conditions().stream())
                .flatMap(condition -> rubric.members(condition.of()).stream())
                .distinct()
                .toList();
    }

    /** Every outcome that there can be, by the ranks of its ends counted from the worse end. */
    private static List<List<Outcome>> outcomes(Scale scale) {
        return IntStream.range(0, scale.size())
                .mapToObj(worst -> IntStream.range(worst, scale.size())
                        .mapToObj(best -> Outcome.between(scale.at(worst), scale.at(best)))
                        .toList())
                .toList();
    }

    private static int[] indexes(Rubric rubric, List<Item> items) {
        return items.stream().mapToInt(item -> rubric.index(item.id())).toArray();
    }

    Item judgement() {
        return judgement;
    }

    /** The judgement's own place among the rubric's items. */
    int index() {
        return index;
    }

    /** The places of the items that any row for this judgement looks at. */
    int[] lookedAt() {
        return lookedAt;
    }

    /** The outcome where the judgement has one level, whatever is missing. */
    Outcome settled(int rank) {
        return outcome(rank, rank);
    }

    /** The outcome between two ranks, the worse first. */
    Outcome outcome(int worst, int best) {
        return outcomeByBestByWorst.get(worst).get(best - worst);
    }

    boolean isAnyAssessed(Ratings ratings) {
        for (int item : assumableIndexes) {
            if (ratings.isRated(item)) {
                return true;
            }
        }
        return false;
    }

    boolean isNothingApplicable(Ratings ratings) {
        for (int item : assumableIndexes) {
            if (!ratings.isNotApplicable(item)) {
                return false;
            }
        }
        return true;
    }

    /** The items that nothing is stated about, so that each end assumes their level. */
    List<Item> assumed(Ratings ratings) {
        return FixedList.over(unstated(ratings, assumable, assumableIndexes));
    }

    /** The inputs that nothing is stated about, and that cap nothing therefore. */
    List<Item> unknown(Ratings ratings) {
        return FixedList.over(unstated(ratings, uncapped, uncappedIndexes));
    }

    private static Item[] unstated(Ratings ratings, List<Item> items, int[] indexes) {
        int size = 0;
        for (int item : indexes) {
            size += ratings.isStated(item) ? 0 : 1;
        }
        if (size == 0) {
            return NONE;
        }
        Item[] unstated = new Item[size];
        for (int place = indexes.length - 1; size > 0; place--) {
            if (!ratings.isStated(indexes[place])) {
                unstated[--size] = items.get(place);
            }
        }
        return unstated;
    }

    Optional<Provisional> provisional(Ratings ratings) {
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        int assessed = 0;
        int applicable = 0;
        for (int item : assumableIndexes) {
            assessed += ratings.isRated(item) ? 1 : 0;
            applicable += ratings.isNotApplicable(item) ? 0 : 1;
        }
        Item[] missing = unstated(ratings, required, requiredIndexes);
        return missing.length == 0 && coverage.get().minimumShare().isReachedBy(assessed, applicable)
                ? Optional.empty()
                : Optional.of(new Provisional(judgement, assessed, applicable, List.of(missing), coverage.get()));
    }
}
