package io.github.psadelivery.scoring.progress;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.time.LocalDate;

/**
 * Computes the progress of everything in a register.
 *
 * <p>A day in the past gives what was known then: of each period the latest vintage that was published by that day. So
 * a past report comes out the same after later revisions.
 *
 * <p>Errors: none for a register that was checked. One that was not checked gives no wrong rating either: what is
 * missing or cannot be read is unknown, and flagged.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * ProgressResult result = Progress.of(register, LocalDate.of(2008, 12, 31));
 * result.summary("CLG-DSO-2").orElseThrow().rating();    // strong progress
 * }</pre>
 */
public final class Progress {
    private Progress() {}

    /** Computes by the shipped rules. */
    public static ProgressResult of(Register register, LocalDate asOf) {
        return of(register, asOf, ProgressTables.standard());
    }

    /** Computes by rules of one's own. */
    public static ProgressResult of(Register register, LocalDate asOf, ProgressRules rules) {
        return of(register, KnownData.of(register, asOf), asOf, rules);
    }

    /**
     * Computes from data that are known otherwise than the register says, such as those of another day.
     *
     * @param known the observations and records to go by
     */
    public static ProgressResult of(Register register, KnownData known, LocalDate asOf, ProgressRules rules) {
        return new Reckoning(register, known, asOf, rules).result();
    }
}
