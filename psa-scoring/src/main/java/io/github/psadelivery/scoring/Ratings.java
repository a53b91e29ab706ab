package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Trigger;
import org.jspecify.annotations.Nullable;

/** A checked assessment laid out by the rubric's items: what is stated of each, and at which level. */
final class Ratings {
    private final ItemRanks ranks;
    private final @Nullable Trigger[] statedByItem;

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

    /** The rank of each item that is stated; the others stand as uncapped, until {@link Ends} fills in what is missing. */
    ItemRanks ranks() {
        return ranks;
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
