package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.progress.scale.StandardStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a minimum standard is held at every observation that is known.
 *
 * <p>Unit and direction: the floor is in the unit of the indicator, as measured; where down is good it is a ceiling,
 * and a value on it is good enough.
 *
 * <p>Thread-safety: immutable.
 *
 * @param floor the level that is just good enough
 * @param scope for whom or where it holds
 * @param status held, breached or unknown
 * @param breaches how many observations are on the wrong side
 * @param firstBreach the earliest of them
 */
public record StandardProgress(
        BigDecimal floor, String scope, StandardStatus status, int breaches, Optional<Observation> firstBreach) {

    /** @param known in order of period */
    static StandardProgress of(MinimumStandard standard, Polarity polarity, List<Observation> known) {
        int breaches = 0;
        Optional<Observation> first = Optional.empty();
        for (Observation observation : known) {
            if (!polarity.reaches(observation.value(), standard.floor())) {
                breaches++;
                first = first.isPresent() ? first : Optional.of(observation);
            }
        }
        return new StandardProgress(
                standard.floor(), standard.scope(), status(known.isEmpty(), breaches), breaches, first);
    }

    private static StandardStatus status(boolean isEmpty, int breaches) {
        if (isEmpty) {
            return StandardStatus.UNKNOWN;
        }
        return breaches == 0 ? StandardStatus.HELD : StandardStatus.BREACHED;
    }
}
