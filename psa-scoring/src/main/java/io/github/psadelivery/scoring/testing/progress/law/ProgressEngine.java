package io.github.psadelivery.scoring.testing.progress.law;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import java.time.LocalDate;

/** A way of computing progress: ours, or one of somebody's own. */
@FunctionalInterface
public interface ProgressEngine {

    /** Gives how everything in a register stood on a day, by rules. */
    ProgressResult of(Register register, LocalDate asOf, ProgressRules rules);
}
