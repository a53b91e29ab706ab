package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked assessment laid out by the rubric's items: what is stated of each, and at which level. */
final class Ratings {
    private final Rubric rubric;
    private final Assessment assessment;
    private final ItemRanks ranks;
    /** By item, the place of its statement, counted from 1; 0 where there is none. */
    private final short[] statementByItem;
    /** By item, what is stated as it sets a cap off; made when it is first asked for, since many items set off none. */
    private final @Nullable Trigger[] triggers;

    private @Nullable BitSet faulty;
    private List<Problem> problems = List.of();

    Ratings(Rubric rubric, Assessment assessment) {
        this.rubric = rubric;
        this.assessment = assessment;
        this.ranks = new ItemRanks(rubric);
        this.statementByItem = new short[rubric.items().size()];
        this.triggers = new @Nullable Trigger[rubric.items().size()];
    }

    /** Takes a level, by the place of its statement. */
    void rate(int item, int statement, int rank) {
        statementByItem[item] = (short) (statement + 1);
        ranks.set(item, rank);
    }

    /** Takes the item out, by the place of the statement that says so. */
    void setNotApplicable(int item, int statement) {
        statementByItem[item] = (short) (statement + 1);
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

    /** By item, what {@link #stated} has given so far. */
    @Nullable
    Trigger[] triggers() {
        return triggers;
    }

    /** The item as it would set a cap off by what is stated; null where it has no level. */
    @Nullable
    Trigger stated(int item) {
        Rated rating = rating(item);
        if (rating != null && triggers[item] == null) {
            Item stated = rubric.items().get(item);
            triggers[item] = Trigger.stated(stated, stated.requiredScale().at(rank(item)), rating);
        }
        return triggers[item];
    }

    /** The assessor's rating of an item; null where there is none. */
    @Nullable
    Rated rating(int item) {
        return isRated(item)
                ? (Rated) assessment.statements().get(Short.toUnsignedInt(statementByItem[item]) - 1)
                : null;
    }

    boolean isRated(int item) {
        return isStated(item) && !isNotApplicable(item);
    }

    boolean isNotApplicable(int item) {
        return !ranks.isApplicable(item);
    }

    boolean isStated(int item) {
        return statementByItem[item] != 0;
    }
}
