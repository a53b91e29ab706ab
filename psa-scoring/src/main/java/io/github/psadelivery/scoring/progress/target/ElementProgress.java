package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How one element of a target stands.
 *
 * <p>Unit and direction: the gap is a share of the whole way from baseline to target, turned so that more than 0 is
 * better than planned; to 12 significant digits, half to even.
 *
 * <p>Absence: no goal means that the indicator has no target value; no observation means that none could be judged by.
 *
 * <p>Thread-safety: immutable.
 *
 * @param element the id of the element
 * @param text what it is to achieve
 * @param indicator the id of the indicator that measures it
 * @param term how it stands
 * @param goal what is to be reached by when
 * @param judgedBy the observation that gave the term
 * @param gap how much better than planned it is, while it is interim
 * @param flags what to know beside the term
 * @param reasons the rows that decided
 */
public record ElementProgress(
        String element,
        String text,
        String indicator,
        TargetTerm term,
        Optional<IndicatorTarget> goal,
        Optional<Observation> judgedBy,
        Optional<BigDecimal> gap,
        List<TargetFlag> flags,
        List<RuleReason> reasons) {

    /** Copies the lists. */
    public ElementProgress {
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }
}
