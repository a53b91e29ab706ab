package io.github.psadelivery.scoring.whatif.internal;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which the likelihood can cross a level; in each, all of its needs must be met. Upwards no cap beneath the
 * level may apply, so of each one condition has to fail; downwards one such cap has to apply, with all of its conditions.
 * A judgement that is not stated is looked through to its areas.
 */
final class Ways {
    private static final int MOST = 500;
    private static final List<Set<Need>> ALWAYS = List.of(Set.of());
    private static final List<Set<Need>> NEVER = List.of();

    private final Standing standing;
    private final Rubric rubric;
    private final Direction direction;
    private final List<List<Need>> list;
    private boolean isWhole = true;

    private Ways(Standing standing, Direction direction, int rank) {
        this.standing = standing;
        this.rubric = standing.rubric();
        this.direction = direction;
        this.list = across(rubric.likelihood().id(), rank).stream()
                .map(this::withoutImplied)
                .toList();
    }

    /**
     * Works out the ways.
     *
     * @param rank upwards the rank to reach, downwards the rank to fall beneath
     */
    static Ways of(Standing standing, Direction direction, int rank) {
        return new Ways(standing, direction, rank);
    }

    List<List<Need>> list() {
        return list;
    }

    Direction direction() {
        return direction;
    }

    /** Whether these are all; otherwise there were too many. */
    boolean isWhole() {
        return isWhole;
    }

    private List<Set<Need>> across(String judgement, int rank) {
        boolean isUp = direction == Direction.UP;
        List<Set<Need>> ways = isUp ? ALWAYS : NEVER;
        for (Cap cap : rubric.caps(judgement)) {
            if (cap.ceiling().rank() < rank) {
                ways = isUp ? both(ways, anyOf(cap)) : either(ways, allOf(cap));
            }
        }
        return ways;
    }

    private List<Set<Need>> anyOf(Cap cap) {
        List<Set<Need>> ways = NEVER;
        for (Condition condition : cap.conditions()) {
            ways = either(ways, crossing(condition));
        }
        return ways;
    }

    private List<Set<Need>> allOf(Cap cap) {
        List<Set<Need>> ways = ALWAYS;
        for (Condition condition : cap.conditions()) {
            ways = both(ways, crossing(condition));
        }
        return ways;
    }

    /** Upwards the ways in which the condition fails, downwards those in which it holds. */
    private List<Set<Need>> crossing(Condition condition) {
        int line = condition.level().rank();
        if (condition.of() instanceof Selection.One one && standing.isDerived(rubric.index(one.item()))) {
            boolean isUp = direction == Direction.UP;
            if (!condition.atLeast().isReachedBy(1, 1)) {
                return isUp ? ALWAYS : NEVER;
            }
            boolean isAtBest =
                    line + 1 >= rubric.required(one.item()).requiredScale().size();
            return isAtBest ? (isUp ? NEVER : ALWAYS) : across(one.item(), line + 1);
        }
        return counted(condition, line);
    }

    private List<Set<Need>> counted(Condition condition, int line) {
        BitSet candidates = new BitSet();
        int applicable = 0;
        int count = 0;
        for (Item member : rubric.members(condition.of())) {
            int item = rubric.index(member.id());
            if (standing.isApplicable(item)) {
                applicable++;
                boolean isBelow = standing.rank(item) <= line;
                count += isBelow ? 1 : 0;
                boolean isAcross = direction.isAcross(standing.rank(item), line);
                boolean isThere =
                        direction.justAcross(line) < member.requiredScale().size();
                candidates.set(item, standing.isMovable(item) && !isAcross && isThere);
            }
        }
        int atLeast = direction == Direction.UP
                ? count - mostWithout(condition, applicable)
                : fewestWith(condition, applicable) - count;
        if (atLeast <= 0) {
            return ALWAYS;
        }
        return atLeast > candidates.cardinality() ? NEVER : List.of(Set.of(new Need(candidates, line, atLeast)));
    }

    /** How many items may be at or below the level without the condition holding. */
    private static int mostWithout(Condition condition, int applicable) {
        int most = applicable;
        while (most > 0 && condition.atLeast().isReachedBy(most, applicable)) {
            most--;
        }
        return most;
    }

    /** How many items must be at or below the level for the condition to hold; more than there are if it never does. */
    private static int fewestWith(Condition condition, int applicable) {
        int fewest = 0;
        while (fewest <= applicable && !condition.atLeast().isReachedBy(fewest, applicable)) {
            fewest++;
        }
        return fewest <= applicable ? fewest : Integer.MAX_VALUE;
    }

    private static List<Set<Need>> either(List<Set<Need>> some, List<Set<Need>> others) {
        Set<Set<Need>> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return absorbed(all);
    }

    private List<Set<Need>> both(List<Set<Need>> some, List<Set<Need>> others) {
        Set<Set<Need>> all = new LinkedHashSet<>();
        for (Set<Need> one : some) {
            for (Set<Need> other : others) {
                if (all.size() >= MOST) {
                    isWhole = false;
                    return absorbed(all);
                }
                Set<Need> needs = new LinkedHashSet<>(one);
                needs.addAll(other);
                all.add(needs);
            }
        }
        return absorbed(all);
    }

    /** A way that asks for all that another asks for, and more, leads nowhere that the other does not. */
    private static List<Set<Need>> absorbed(Set<Set<Need>> ways) {
        return ways.stream()
                .filter(way -> ways.stream().noneMatch(other -> other.size() < way.size() && way.containsAll(other)))
                .toList();
    }

    private List<Need> withoutImplied(Set<Need> way) {
        List<Need> kept = new ArrayList<>(way);
        for (Need need : way) {
            if (kept.contains(need)) {
                kept.removeIf(other -> !other.equals(need) && other.isImpliedBy(need, direction));
            }
        }
        return List.copyOf(kept);
    }
}
