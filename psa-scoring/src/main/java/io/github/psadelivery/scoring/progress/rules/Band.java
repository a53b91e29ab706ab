package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.rules.rubric.Measure.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a table of bands: what a gap to the planned path is called.
 *
 * <p>Unit: the bound is a share of the whole distance from baseline to target; 0.05 is a twentieth of it.
 *
 * <p>Thread-safety: immutable.
 *
 * @param level what it is called
 * @param bound how the band is bounded below
 * @param value the bound itself; empty for {@code otherwise}
 * @param reason the row, as results name it
 */
public record Band<T>(T level, Bound bound, Optional<BigDecimal> value, RuleReason reason) {

    boolean takes(BigDecimal share) {
        if (value.isEmpty()) {
            return true;
        }
        int order = share.compareTo(value.get());
        return bound == Bound.AT_LEAST ? order >= 0 : order > 0;
    }
}
