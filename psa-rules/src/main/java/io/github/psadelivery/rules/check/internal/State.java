package io.github.psadelivery.rules.check.internal;

import io.github.psadelivery.rules.engine.internal.ItemRanks;
import io.github.psadelivery.rules.rubric.Rubric;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many items of each class are at each choice. Immutable. */
public final class State {
    private final List<ItemClass> classes;
    private final int[][] counts;

    State(List<ItemClass> classes, int[][] counts) {
        this.classes = classes;
        this.counts = new int[counts.length][];
        for (int place = 0; place < counts.length; place++) {
            this.counts[place] = counts[place].clone();
        }
    }

    /**
     * The same state with one item of a class one choice better.
     *
     * @param raised the class of that item
     */
    public record Raise(ItemClass raised, State better) {}

    /** The ranks of one assessment that has this state: items of a class are filled in order, worst first. */
    public ItemRanks ranks(Rubric rubric) {
        ItemRanks ranks = new ItemRanks(rubric);
        for (int place = 0; place < counts.length; place++) {
            ItemClass items = classes.get(place);
            int next = 0;
            for (int choice = 0; choice < counts[place].length; choice++) {
                for (int times = 0; times < counts[place][choice]; times++) {
                    int item = rubric.indexOrMissing(items.items().get(next++));
                    if (item >= 0) {
                        ranks.set(item, items.choices().get(choice).rank());
                    }
                }
            }
        }
        return ranks;
    }

    /** The rank of each item, or {@link ItemRanks#NOT_APPLICABLE}, or {@link ItemRanks#UNCAPPED}. */
    public Map<String, Integer> rankByItem() {
        Map<String, Integer> rankByItem = new LinkedHashMap<>();
        for (int place = 0; place < counts.length; place++) {
            ItemClass items = classes.get(place);
            int next = 0;
            for (int choice = 0; choice < counts[place].length; choice++) {
                for (int times = 0; times < counts[place][choice]; times++) {
                    rankByItem.put(
                            items.items().get(next++),
                            items.choices().get(choice).rank());
                }
            }
        }
        return rankByItem;
    }

    /** Whether no item applies, so that there is nothing to judge. */
    boolean isNothingApplicable() {
        for (int place = 0; place < counts.length; place++) {
            for (int choice = 0; choice < counts[place].length; choice++) {
                if (counts[place][choice] > 0
                        && classes.get(place).choices().get(choice).rank() != ItemRanks.NOT_APPLICABLE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many items are not at their best. */
    public int below() {
        int below = 0;
        for (int place = 0; place < counts.length; place++) {
            ItemClass items = classes.get(place);
            below += items.items().size() - counts[place][items.levels() - 1];
        }
        return below;
    }

    /** How many steps it is from here to every item at its best; not applicable counts as one or two. */
    public int distance() {
        int distance = 0;
        for (int place = 0; place < counts.length; place++) {
            int best = classes.get(place).levels() - 1;
            for (int choice = 0; choice < counts[place].length; choice++) {
                distance += counts[place][choice] * Math.abs(best - choice);
            }
        }
        return distance;
    }

    /** Each way of making one item one choice better. */
    public List<Raise> raised() {
        List<Raise> raises = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            for (int choice = 0; choice + 1 < classes.get(place).levels(); choice++) {
                if (counts[place][choice] > 0) {
                    State better = new State(classes, counts);
                    better.counts[place][choice]--;
                    better.counts[place][choice + 1]++;
                    raises.add(new Raise(classes.get(place), better));
                }
            }
        }
        return raises;
    }

    /** How many complete assessments have this state: every way of sharing the choices out among the items. */
    public BigInteger assessments() {
        BigInteger all = BigInteger.ONE;
        for (int place = 0; place < counts.length; place++) {
            int left = classes.get(place).items().size();
            for (int choice = 0; choice < counts[place].length; choice++) {
                int count = counts[place][choice];
                BigInteger ways = BigInteger.valueOf(
                        classes.get(place).choices().get(choice).ways());
                all = all.multiply(chosen(left, count)).multiply(ways.pow(count));
                left -= count;
            }
        }
        return all;
    }

    /** How many states this one stands for, if levels that no rule tells apart are told apart. */
    public BigInteger states() {
        BigInteger all = BigInteger.ONE;
        for (int place = 0; place < counts.length; place++) {
            for (int choice = 0; choice < counts[place].length; choice++) {
                int ways = classes.get(place).choices().get(choice).ways();
                all = all.multiply(chosen(counts[place][choice] + ways - 1, ways - 1));
            }
        }
        return all;
    }

    /** The number of ways to choose so many of so many. */
    static BigInteger chosen(int of, int count) {
        BigInteger ways = BigInteger.ONE;
        for (int step = 1; step <= count; step++) {
            ways = ways.multiply(BigInteger.valueOf(of - count + step)).divide(BigInteger.valueOf(step));
        }
        return ways;
    }

    @Override
    public String toString() {
        return rankByItem().toString();
    }
}
