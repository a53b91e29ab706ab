package io.github.psadelivery.scoring.progress.change;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.target.NoSlippage;
import java.time.LocalDate;
import java.util.List;

/**
 * All that ratings rest on at one time.
 *
 * <p>Thread-safety: immutable.
 *
 * @param register the register
 * @param asOf the day
 * @param rules the rules of progress
 * @param noSlippage which targets cannot slip back
 * @param moderations what was decided otherwise than the rules give
 */
public record Snapshot(
        Register register,
        LocalDate asOf,
        ProgressRules rules,
        List<NoSlippage> noSlippage,
        List<Moderation> moderations) {

    /** Copies the lists. */
    public Snapshot {
        noSlippage = List.copyOf(noSlippage);
        moderations = List.copyOf(moderations);
    }

    /** Gives a register on a day by rules, without decisions of anybody. */
    public static Snapshot of(Register register, LocalDate asOf, ProgressRules rules) {
        return new Snapshot(register, asOf, rules, List.of(), List.of());
    }
}
