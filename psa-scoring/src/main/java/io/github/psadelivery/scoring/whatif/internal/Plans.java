package io.github.psadelivery.scoring.whatif.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every smallest plan that moves the likelihood across a level: in none can an item be left out or held back by a step.
 * Where there were too many to look at, some can be larger than needed. Immutable.
 */
public final class Plans {
    private static final int MOST = 20_000;

    private final Ways ways;
    private final Set<Plan> plans = new LinkedHashSet<>();
    private boolean isWhole;

    private Plans(Ways ways, Standing standing) {
        this.ways = ways;
        this.isWhole = ways.isWhole();
        List<Cell> cells =
                Cell.of(ways.list().stream().flatMap(List::stream).distinct().toList(), standing);
        ways.list().forEach(way -> add(way, cells));
        if (isWhole && ways.list().size() > 1) {
            plans.removeIf(this::isLargerThanNeeded);
        }
    }

    /** The plans that raise the likelihood to a rank or above it; the empty one alone where it is there already. */
    public static Plans raising(Standing standing, int rank) {
        return new Plans(Ways.of(standing, Direction.UP, rank), standing);
    }

    /** The plans that lower the likelihood beneath a rank; the empty one alone where it is there already. */
    public static Plans lowering(Standing standing, int rank) {
        return new Plans(Ways.of(standing, Direction.DOWN, rank), standing);
    }

    /** Whether these are all; otherwise there were too many to look at. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether nothing reaches the level. */
    public boolean isNone() {
        return plans.isEmpty();
    }

    /** How many sets of named items the plans stand for. */
    public BigInteger sets() {
        return plans.stream().map(Plan::sets).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The items that some plan moves, by their places in the rubric. */
    public BitSet items() {
        BitSet items = new BitSet();
        plans.stream()
                .flatMap(plan -> plan.moves().stream())
                .forEach(move -> move.cell().items().forEach(items::set));
        return items;
    }

    /** The plans with the fewest items first, and of these the ones with the fewest steps. */
    List<Plan> byItems() {
        return plans.stream()
                .sorted(Comparator.comparingInt(Plan::items).thenComparingInt(Plan::steps))
                .toList();
    }

    /** The plans with the fewest steps, and of these the ones with the fewest items. */
    public Plans ofFewestSteps() {
        Comparator<Plan> order = Comparator.comparingInt(Plan::steps).thenComparingInt(Plan::items);
        return plans.stream().min(order).map(least -> only(least, order)).orElse(this);
    }

    private Plans only(Plan least, Comparator<Plan> order) {
        Plans fewest = new Plans(ways, isWhole);
        plans.stream().filter(plan -> order.compare(plan, least) == 0).forEach(fewest.plans::add);
        return fewest;
    }

    /** The plans that move an item of a given cell. */
    public Plans moving(int item) {
        Plans moving = new Plans(ways, isWhole);
        plans.stream()
                .filter(plan -> plan.moves().stream()
                        .anyMatch(move -> move.cell().items().contains(item)))
                .forEach(moving.plans::add);
        return moving;
    }

    private Plans(Ways ways, boolean isWhole) {
        this.ways = ways;
        this.isWhole = isWhole;
    }

    private void add(List<Need> way, List<Cell> cells) {
        List<List<Move>> together = List.of(List.of());
        for (List<Need> part : parts(way)) {
            PlanSearch.Found found = PlanSearch.run(part, cells, ways.direction());
            isWhole &= found.isWhole();
            together = product(together, found.moves());
        }
        together.forEach(moves -> plans.add(new Plan(moves)));
    }

    private List<List<Move>> product(List<List<Move>> some, List<List<Move>> others) {
        List<List<Move>> all = new ArrayList<>();
        for (List<Move> one : some) {
            for (List<Move> other : others) {
                if (all.size() >= MOST) {
                    isWhole = false;
                    return all;
                }
                List<Move> moves = new ArrayList<>(one);
                moves.addAll(other);
                all.add(moves);
            }
        }
        return all;
    }

    /** Needs that share no item are searched apart. */
    private static List<List<Need>> parts(List<Need> way) {
        List<List<Need>> parts = new ArrayList<>();
        for (Need need : way) {
            List<Need> joined = new ArrayList<>();
            parts.removeIf(part ->
                    part.stream().anyMatch(other -> other.items().intersects(need.items())) && joined.addAll(part));
            joined.add(need);
            parts.add(joined);
        }
        return parts;
    }

    /** Whether a plan made for one way goes farther than another way asks. */
    private boolean isLargerThanNeeded(Plan plan) {
        for (int place = 0; place < plan.moves().size(); place++) {
            Plan smaller = plan.heldBack(place, ways.direction());
            if (ways.list().stream().anyMatch(way -> smaller.meets(way, ways.direction()))) {
                return true;
            }
        }
        return false;
    }
}
