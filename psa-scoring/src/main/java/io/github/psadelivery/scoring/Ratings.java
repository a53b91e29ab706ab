package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A checked assessment laid out by the rubric's items: what is stated of each, and at which level. */
final class Ratings {
    private final Unstated unstated;
    private final ItemRanks ranks;
    /**
     * By item, the assessor's rating, and once the item has set a cap off, the trigger that carries the rating: many items
     * set off none, and an array for each of the two would be a tenth of what a score needs.
     */
    private final @Nullable Object[] statedByItem;

    private @Nullable BitSet faulty;
    private List<Problem> problems = List.of();

    Ratings(Rubric rubric, Unstated unstated) {
        this.unstated = unstated;
        this.ranks = new ItemRanks(rubric);
        this.statedByItem = new @Nullable Object[rubric.items().size()];
    }

    /** Takes a level. */
    void rate(int item, Rated rated, int rank) {
        statedByItem[item] = rated;
        ranks.set(item, rank);
    }

    /** Takes the item out. */
    void setNotApplicable(int item) {
        ranks.setNotApplicable(item);
    }

    /** Keeps what is wrong with the assessment. */
    void problem(Problem problem) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(problem);
    }

    /** The same, of a statement on an item. */
    void problem(int item, Problem problem) {
        faulty = faulty == null ? new BitSet() : faulty;
        faulty.set(item);
        problem(problem);
    }

    /** All that is wrong, in the order found; empty if the assessment can be scored. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether something is said of the item, be it right or wrong. */
    boolean isMentioned(int item) {
        return isStated(item) || (faulty != null && faulty.get(item));
    }

    /** The rank of each item that is stated; the others stand as uncapped, until {@link Ends} fills in what is missing. */
    ItemRanks ranks() {
        return ranks;
    }

    /** The stated rank of an item that is rated. */
    int rank(int item) {
        return ranks.rank(item);
    }

    /** The item as it sets a cap off: by what is stated, or else at the rank that is derived or assumed. */
    Trigger trigger(int item, int rank) {
        Object stated = statedByItem[item];
        if (stated instanceof Trigger known) {
            return known;
        }
        Trigger assumed = unstated.trigger(item, rank);
        if (stated == null) {
            return assumed;
        }
        Trigger trigger = Trigger.stated(assumed.item(), assumed.level(), (Rated) stated);
        statedByItem[item] = trigger;
        return trigger;
    }

    /** The same as a list of nothing else. */
    List<Trigger> only(int item, int rank) {
        return statedByItem[item] == null ? unstated.list(item, rank) : List.of(trigger(item, rank));
    }

    /** The assessor's rating of an item; null where there is none. */
    @Nullable
    Rated rating(int item) {
        Object stated = statedByItem[item];
        return stated instanceof Trigger trigger ? trigger.rating().orElseThrow() : (Rated) stated;
    }

    boolean isRated(int item) {
        return statedByItem[item] != null;
    }

    boolean isNotApplicable(int item) {
        return !ranks.isApplicable(item);
    }

    boolean isStated(int item) {
        return isRated(item) || isNotApplicable(item);
    }

    /** Every item at every level as it sets a cap off where nobody stated it: derived or assumed. Made once for a rubric. */
    static final class Unstated {
        private final Trigger[][] triggerByRankByItem;
        private final List<List<List<Trigger>>> listByRankByItem;

        Unstated(Rubric rubric) {
            triggerByRankByItem = rubric.items().stream().map(Unstated::byRank).toArray(Trigger[][]::new);
            listByRankByItem = rubric.items().stream()
                    .map(item -> Stream.of(byRank(item)).map(List::of).toList())
                    .toList();
        }

        private static Trigger[] byRank(Item item) {
            return item.scale().stream()
                    .flatMap(scale -> scale.levels().stream())
                    .map(ScaleLevel::level)
                    .map(level -> Trigger.unstated(item, level))
                    .toArray(Trigger[]::new);
        }

        private Trigger trigger(int item, int rank) {
            return triggerByRankByItem[item][rank];
        }

        private List<Trigger> list(int item, int rank) {
            return listByRankByItem.get(item).get(rank);
        }
    }
}
