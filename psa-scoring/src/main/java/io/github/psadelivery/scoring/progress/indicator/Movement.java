package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.scoring.progress.scale.Improvement;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far an indicator has moved, and whether that is an improvement.
 *
 * <p>Unit and direction: in the unit of the indicator, turned so that more than 0 is better.
 *
 * <p>Rounding: a change against a trend, and a margin that comes from standard errors, to 12 significant digits; the
 * answer itself is found exactly.
 *
 * <p>Absence: no change means that there is nothing to compare; nothing needed means that any movement counts.
 *
 * <p>Thread-safety: immutable.
 *
 * @param answer whether it improved
 * @param change how much better it is than what it is compared with
 * @param needed the least change that counts
 */
public record Movement(Improvement answer, Optional<BigDecimal> change, Optional<BigDecimal> needed) {
    static final Movement UNKNOWN = new Movement(Improvement.UNKNOWN, Optional.empty(), Optional.empty());
}
