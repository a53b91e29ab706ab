package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            End worst = new End(ratings.ranks(), ratings);
            End best = worst;
            for (int place = 0; place < items.length; place++) {
                if (!ratings.isStated(items[place])) {
                    best = best == worst ? worst.copy() : best;
                    worst.ranks().set(items[place], 0);
                    best.ranks().set(items[place], bestRanks[place]);
                }
            }
            return new Ends(worst, best);
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
    static final class End {
        private final ItemRanks ranks;
        private final Ratings ratings;
        private @Nullable Trigger[] triggers;
        private boolean isOwnArray;

        End(ItemRanks ranks, Ratings ratings) {
            this.ranks = ranks;
            this.ratings = ratings;
            this.triggers = ratings.triggers();
        }

        /** The same, to be changed without this one. */
        End copy() {
            return new End(ranks.copy(), ratings);
        }

        ItemRanks ranks() {
            return ranks;
        }

        /** The triggers of the items asked for so far, by item; the array of the ratings unless something unstated is among them. */
        @Nullable
        Trigger[] triggers() {
            return triggers;
        }

        /** An item as it sets a cap off here: by what is stated, or by what is derived or assumed. */
        Trigger trigger(int item, Unstated unstated) {
            Trigger stated = ratings.stated(item);
            return stated != null ? stated : unstated.trigger(item, ranks.rank(item));
        }

        /** Sees to it that the item is among {@link #triggers}. */
        void keepTrigger(int item, Unstated unstated) {
            Trigger stated = ratings.stated(item);
            if (stated == null && !isOwnArray) {
                triggers = triggers.clone();
                isOwnArray = true;
            }
            if (isOwnArray) {
                triggers[item] = stated != null ? stated : unstated.trigger(item, ranks.rank(item));
            }
        }

        /** Every item at every level as it sets a cap off where nobody stated it: derived or assumed. Made once for a rubric. */
        static final class Unstated {
            private final List<List<List<Trigger>>> listByRankByItem;

            Unstated(Rubric rubric) {
                listByRankByItem = rubric.items().stream().map(Unstated::byRank).toList();
            }

            private static List<List<Trigger>> byRank(Item item) {
                return item.scale().stream()
                        .flatMap(scale -> scale.levels().stream())
                        .map(step -> List.of(Trigger.unstated(item, step.level())))
                        .toList();
            }

            Trigger trigger(int item, int rank) {
                return list(item, rank).get(0);
            }

            /** A list of nothing but the item. */
            List<Trigger> list(int item, int rank) {
                return listByRankByItem.get(item).get(rank);
            }
        }
    }
}
