package io.github.psadelivery.scoring.progress.change;

import io.github.psadelivery.scoring.progress.rules.RulesReference;
import java.time.LocalDate;
import java.util.List;

/**
 * Which ratings of a register changed between two days, and why.
 *
 * <p>Thread-safety: immutable.
 *
 * @param register the id of the register, as it is on the later day
 * @param title the title of the register
 * @param since the earlier day
 * @param asOf the later day
 * @param illustrative whether anything in the register is invented
 * @param rulesSince which rules of progress were used for the earlier day
 * @param rules which rules of progress were used for the later day
 * @param ratings how many agreements, objectives and targets are rated on both days
 * @param changes those whose rating is another, or was another in between
 */
public record ChangeReport(
        String register,
        String title,
        LocalDate since,
        LocalDate asOf,
        boolean illustrative,
        RulesReference rulesSince,
        RulesReference rules,
        int ratings,
        List<RatingChange> changes) {

    /** Copies the list. */
    public ChangeReport {
        changes = List.copyOf(changes);
    }
}
