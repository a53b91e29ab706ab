package io.github.psadelivery.model.agreement.target;

import java.util.List;
import java.util.Optional;

/**
 * That a target is owned by two or more departments.
 *
 * <p>Range: exactly one lead, or the finding that there is none; a check of the register tells.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements, which report targets kept apart by two leads; National Audit Office,
 * Joint Targets.
 *
 * @param with the codes of the departments that share the target with the one whose agreement it stands in
 * @param leads the codes of the departments that lead it
 * @param leadMissing what was found where nobody leads, or two do
 */
public record JointTarget(List<String> with, List<String> leads, Optional<String> leadMissing) {

    /** Copies the lists. */
    public JointTarget {
        with = List.copyOf(with);
        leads = List.copyOf(leads);
    }

    /** Gives a target shared with these departments and led by one. */
    public static JointTarget ledBy(String lead, String... with) {
        return new JointTarget(List.of(with), List.of(lead), Optional.empty());
    }
}
