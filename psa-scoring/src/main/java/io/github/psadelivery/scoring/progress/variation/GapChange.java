package io.github.psadelivery.scoring.progress.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How one gap between units changed from the first period to the last.
 *
 * <p>Unit: the gaps are in the unit of the indicator, 0 or more; what is left is a share: 0.5 means that the gap has
 * halved.
 *
 * <p>Rounding: what is left to 12 significant digits, half to even.
 *
 * <p>Absence: nothing is said to be left of a gap that was 0.
 *
 * <p>Thread-safety: immutable.
 *
 * @param kind which gap
 * @param before in the first period
 * @param after in the last
 * @param left the gap after as a share of that before
 * @param direction whether the units came closer together
 */
public record GapChange(
        GapKind kind, BigDecimal before, BigDecimal after, Optional<BigDecimal> left, Direction direction) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    static GapChange of(GapKind kind, BigDecimal before, BigDecimal after) {
        int order = after.compareTo(before);
        return new GapChange(
                kind,
                before,
                after,
                before.signum() == 0 ? Optional.empty() : Optional.of(after.divide(before, TWELVE_DIGITS)),
                order < 0 ? Direction.NARROWER : order > 0 ? Direction.WIDER : Direction.UNCHANGED);
    }
}
