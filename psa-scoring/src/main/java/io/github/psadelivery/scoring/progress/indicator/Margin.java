package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a change must reach to count: the minimum movement, and for a survey the margin of its error, both of them.
 * Roots are not drawn and nothing is divided where an answer hangs on it; squares and multiples are compared.
 *
 * @param minimum the minimum movement; 0 if none was agreed
 * @param square the square of the margin of error; empty if there is none, or it is not known
 * @param isErrorUnknown whether the indicator comes from a survey, and neither an error nor a minimum movement is known
 */
record Margin(BigDecimal minimum, Optional<BigDecimal> square, boolean isErrorUnknown) {
    static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** @param standardErrors how many standard errors of the difference a survey must have moved */
    static Margin of(Indicator indicator, Baseline baseline, Observation latest, BigDecimal standardErrors) {
        BigDecimal minimum = indicator.minimumMovement().orElse(BigDecimal.ZERO);
        if (!indicator.surveyBased()) {
            return new Margin(minimum, Optional.empty(), false);
        }
        if (baseline.standardError().isEmpty() || latest.standardError().isEmpty()) {
            return new Margin(
                    minimum, Optional.empty(), indicator.minimumMovement().isEmpty());
        }
        BigDecimal one = baseline.standardError().get();
        BigDecimal other = latest.standardError().get();
        BigDecimal variance = one.multiply(one).add(other.multiply(other));
        return new Margin(
                minimum, Optional.of(standardErrors.multiply(standardErrors).multiply(variance)), false);
    }

    /**
     * Whether a change is an improvement.
     *
     * @param multiple the change, times {@code times}
     * @param times above 0
     */
    Improvement answer(BigDecimal multiple, BigDecimal times) {
        if (multiple.signum() <= 0 || multiple.compareTo(minimum.multiply(times)) < 0) {
            return Improvement.NOT_IMPROVED;
        }
        if (isErrorUnknown) {
            return Improvement.UNKNOWN;
        }
        return Improvement.of(square.isEmpty()
                || multiple.multiply(multiple)
                                .compareTo(square.get().multiply(times).multiply(times))
                        >= 0);
    }

    /** The least change that counts; empty if any does. */
    Optional<BigDecimal> needed() {
        BigDecimal needed =
                square.map(error -> error.sqrt(TWELVE_DIGITS).max(minimum)).orElse(minimum);
        return needed.signum() == 0 ? Optional.empty() : Optional.of(needed);
    }
}
