package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a target stands, and why.
 *
 * <p>Absence: no date means that none is set; no reason of no slippage means that nobody recorded one.
 *
 * <p>Thread-safety: immutable.
 *
 * @param agreement the id of the agreement
 * @param target the id of the target
 * @param text what it is to achieve
 * @param date the last day on which it can be met
 * @param term how it stands
 * @param elements how its elements stand, in the order of the target
 * @param met how many elements are met
 * @param composition which elements are needed, as the technical note agrees; all of them where it does not say
 * @param noSlippage why it cannot slip back although its date has not come
 * @param flags what to know beside the term
 * @param reasons what the term means, and the rows that decided for the target as a whole
 */
public record TargetProgress(
        String agreement,
        String target,
        String text,
        Optional<LocalDate> date,
        TargetTerm term,
        List<ElementProgress> elements,
        int met,
        Optional<Composition> composition,
        Optional<String> noSlippage,
        List<TargetFlag> flags,
        List<RuleReason> reasons) {

    /** Copies the lists. */
    public TargetProgress {
        elements = List.copyOf(elements);
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }
}
