package io.github.psadelivery.model.agreement.target;

import java.util.List;

/**
 * One of the things a department wants to reach, with the targets and standards that show whether it does.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007.
 *
 * @param order where it stands in the agreement, with 1 for the first
 */
public record Objective(String id, String text, int order, List<Target> targets, List<Standard> standards) {

    /** Copies the lists. */
    public Objective {
        targets = List.copyOf(targets);
        standards = List.copyOf(standards);
    }

    /** Gives an objective with these targets and no standard. */
    public static Objective of(String id, String text, int order, Target... targets) {
        return new Objective(id, text, order, List.of(targets), List.of());
    }

    /** Gives the same objective with these standards in place of its own. */
    public Objective withStandards(Standard... otherStandards) {
        return new Objective(id, text, order, targets, List.of(otherStandards));
    }
}
