package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;

/** The ranks of all items with everything missing at its worst, and at its best; one object if nothing is missing. */
record Ends(ItemRanks worst, ItemRanks best) {

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
            ItemRanks best = worst;
            for (int place = 0; place < items.length; place++) {
                if (!ratings.isStated(items[place])) {
                    best = best == worst ? worst.copy() : best;
                    worst.set(items[place], 0);
                    best.set(items[place], bestRanks[place]);
                }
            }
            return new Ends(worst, best);
        }
    }

    /** Whether nothing that is missing touches any of these items. */
    boolean areOneFor(int... items) {
        for (int item : items) {
            if (worst.rank(item) != best.rank(item)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // one object is how "nothing is missing" is told
    boolean isOne() {
        return worst == best;
    }
}
