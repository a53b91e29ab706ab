package io.github.psadelivery.scoring.whatif.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A plan with its items named.
 *
 * @param targets the items and the ranks to which they move, in the order of the rubric
 * @param cost what it costs by the caller's own costs
 */
public record Named(List<Target> targets, BigDecimal cost) {
    public Named {
        targets = targets.stream().sorted(Comparator.comparingInt(Target::item)).toList();
    }

    /** An item, by its place in the rubric, and the rank to which it moves. */
    public record Target(int item, int rank) {}
}
