package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked assessment laid out by the rubric's items: what is stated of each, and at which level. */
final class Ratings {
    private final ItemRanks ranks;
    private final @Nullable Trigger[] statedByItem;
    private @Nullable BitSet faulty;
    private List<Problem> problems = List.of();

    Ratings(Rubric rubric) {
        ranks = new ItemRanks(rubric);
        statedByItem = new @Nullable Trigger[rubric.items().size()];
    }

    void rate(int item, Trigger stated) {
        statedByItem[item] = stated;
        ranks.set(item, stated.level().rank());
    }

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

    /** By item, what {@link #stated} gives; nobody writes to it once an assessment is read. */
    @Nullable
    Trigger[] statedByItem() {
        return statedByItem;
    }

    /** The item as it would set a cap off by what is stated; null where it has no level. */
    @Nullable
    Trigger stated(int item) {
        return statedByItem[item];
    }

    /** The assessor's rating of an item; null where there is none. */
    @Nullable
    Rated rating(int item) {
        Trigger stated = statedByItem[item];
        return stated == null ? null : stated.rating().orElse(null);
    }

    /** The stated level of an item; null where there is none. */
    @Nullable
    Level level(int item) {
        Trigger stated = statedByItem[item];
        return stated == null ? null : stated.level();
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
}
