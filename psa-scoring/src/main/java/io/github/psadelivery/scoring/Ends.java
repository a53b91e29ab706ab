package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.List;

/** The ranks of all items with everything missing at its worst, and at its best; one object if nothing is missing. */
record Ends(End worst, End best) {

    /** What must be known of a rubric to lay out the ends: which items are open when nothing is stated, and how far. */
    static final class Layout {
        private final int[] items;
        private final int[] bestRanks;

        Layout(Rubric rubric) {
            items = rubric.items().stream()
                    .filter(Layout::isOpenIfMissing)
                    .mapToInt(item -> rubric.index(item.id()))
                    .toArray();
            bestRanks = rubric.items().stream()
                    .filter(Layout::isOpenIfMissing)
                    .mapToInt(item -> item.requiredScale().size() - 1)
                    .toArray();
        }

        private static boolean isOpenIfMissing(Item item) {
            return item.kind() == ItemKind.AREA || (item.kind() == ItemKind.INPUT && !item.uncappedIfNotStated());
        }

        /** Takes the ratings' own ranks for the worst end, and fills in what is missing. */
        Ends of(Ratings ratings) {
            ItemRanks worst = ratings.ranks();
            ItemRanks best = null;
            for (int place = 0; place < items.length; place++) {
                if (!ratings.isStated(items[place])) {
                    best = best == null ? worst.copy() : best;
                    worst.set(items[place], 0);
                    best.set(items[place], bestRanks[place]);
                }
            }
            End atWorst = new End(worst, ratings);
            return new Ends(atWorst, best == null ? atWorst : new End(best, ratings));
        }
    }

    /** Whether nothing that is missing touches any of these items. */
    boolean areOneFor(int... items) {
        for (int item : items) {
            if (worst.ranks().rank(item) != best.ranks().rank(item)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // one object is how "nothing is missing" is told
    boolean isOne() {
        return worst == best;
    }

    /** One end of what is possible: the rank of each item there, and the items as they set caps off there. */
    record End(ItemRanks ranks, Ratings ratings) {

        /** An item as it sets a cap off here. */
        Trigger trigger(int item) {
            return ratings.trigger(item, ranks.rank(item));
        }

        /** The same as a list of nothing else. */
        List<Trigger> only(int item) {
            return ratings.only(item, ranks.rank(item));
        }
    }
}
