package io.github.psadelivery.scoring.whatif.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the items of plans: the sets of items that they stand for, the cheapest first, up to a limit. */
public final class Naming {
    private final IntFunction<BigDecimal> costPerStep;
    private final boolean isAnyCost;
    private final int most;

    /**
     * @param costPerStep what a step of an item costs
     * @param isAnyCost whether these costs differ from item to item at all
     * @param most how many sets to name at most
     */
    public Naming(IntFunction<BigDecimal> costPerStep, boolean isAnyCost, int most) {
        this.costPerStep = costPerStep;
        this.isAnyCost = isAnyCost;
        this.most = most;
    }

    /** Some items of one cell and where they move, as a chain that others can share. */
    private record Chain(
            int item, int rank, BigDecimal cost, @Nullable Chain rest) {
        Stream<Named.Target> targets() {
            Stream<Named.Target> first = item < 0 ? Stream.empty() : Stream.of(new Named.Target(item, rank));
            return rest == null ? first : Stream.concat(first, rest.targets());
        }
    }

    private static final Chain END = new Chain(-1, 0, BigDecimal.ZERO, null);

    /** Names the sets: those of the fewest items first, then of the fewest steps, then of the lowest cost. */
    public List<Named> of(Plans plans) {
        List<Named> named = new ArrayList<>();
        List<Plan> inOrder = plans.byItems();
        for (int place = 0; place < inOrder.size() && named.size() < most; ) {
            List<Plan> alike = alike(inOrder, place);
            named.addAll(cheapest(alike, most - named.size()));
            place += alike.size();
        }
        return named;
    }

    private static List<Plan> alike(List<Plan> inOrder, int from) {
        Plan first = inOrder.get(from);
        return inOrder.subList(from, inOrder.size()).stream()
                .takeWhile(plan -> plan.items() == first.items() && plan.steps() == first.steps())
                .toList();
    }

    private List<Named> cheapest(List<Plan> alike, int wanted) {
        List<Named> all = new ArrayList<>();
        for (Plan plan : alike) {
            if (isAnyCost || all.size() < wanted) {
                all.addAll(named(plan));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Named::cost))
                .limit(wanted)
                .toList();
    }

    private List<Named> named(Plan plan) {
        List<List<Chain>> cells = new ArrayList<>();
        plan.movesByCell().forEach((cell, moves) -> cells.add(chains(cell, moves)));
        List<Named> sets = List.of(new Named(List.of(), BigDecimal.ZERO));
        for (List<Chain> chains : cells) {
            sets = combined(sets, chains);
        }
        return sets;
    }

    /** The cheapest pairs of two lists that have the cheapest first; of equal ones the first. */
    private List<Named> combined(List<Named> sets, List<Chain> chains) {
        record Pair(int set, int chain, BigDecimal cost) {}
        PriorityQueue<Pair> next = new PriorityQueue<>(
                Comparator.comparing(Pair::cost).thenComparing(Pair::set).thenComparing(Pair::chain));
        for (int set = 0; set < sets.size(); set++) {
            next.add(new Pair(set, 0, sets.get(set).cost().add(chains.get(0).cost())));
        }
        List<Named> pairs = new ArrayList<>();
        while (!next.isEmpty() && pairs.size() < most) {
            Pair pair = next.remove();
            Named set = sets.get(pair.set());
            Chain chain = chains.get(pair.chain());
            pairs.add(new Named(
                    Stream.concat(set.targets().stream(), chain.targets()).toList(), pair.cost()));
            if (pair.chain() + 1 < chains.size()) {
                BigDecimal cost = set.cost().add(chains.get(pair.chain() + 1).cost());
                next.add(new Pair(pair.set(), pair.chain() + 1, cost));
            }
        }
        return pairs;
    }

    private List<Chain> chains(Cell cell, List<Move> moves) {
        List<Integer> counts = moves.stream().map(Move::count).toList();
        return chains(cell, moves, 0, counts, new HashMap<>());
    }

    private record State(int place, List<Integer> counts) {}

    /** Every way of choosing so many items for each move from a place of the cell on, the cheapest first. */
    private List<Chain> chains(
            Cell cell, List<Move> moves, int place, List<Integer> counts, Map<State, List<Chain>> known) {
        int wanted = counts.stream().mapToInt(count -> count).sum();
        if (wanted == 0) {
            return List.of(END);
        }
        if (wanted > cell.items().size() - place) {
            return List.of();
        }
        State state = new State(place, counts);
        List<Chain> remembered = known.get(state);
        if (remembered != null) {
            return remembered;
        }
        List<Chain> chains = List.of();
        for (int move = 0; move < counts.size(); move++) {
            if (counts.get(move) > 0) {
                List<Integer> fewer = new ArrayList<>(counts);
                fewer.set(move, counts.get(move) - 1);
                List<Chain> rest = chains(cell, moves, place + 1, List.copyOf(fewer), known);
                chains =
                        merged(chains, begun(cell, moves.get(move), cell.items().get(place), rest));
            }
        }
        chains = merged(chains, chains(cell, moves, place + 1, counts, known));
        known.put(state, chains);
        return chains;
    }

    private List<Chain> begun(Cell cell, Move move, int item, List<Chain> rest) {
        BigDecimal cost = costPerStep.apply(item).multiply(BigDecimal.valueOf(Math.abs(move.rank() - cell.rank())));
        return rest.stream()
                .map(chain -> new Chain(item, move.rank(), chain.cost().add(cost), chain))
                .toList();
    }

    private List<Chain> merged(List<Chain> some, List<Chain> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Chain> all = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (all.size() < most && (one < some.size() || other < others.size())) {
            boolean isOne = other == others.size()
                    || (one < some.size()
                            && some.get(one).cost().compareTo(others.get(other).cost()) <= 0);
            all.add(isOne ? some.get(one++) : others.get(other++));
        }
        return all;
    }
}
