package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with what was known of it on a day, and how it stands.
 *
 * <p>Thread-safety: immutable.
 *
 * @param indicator the indicator
 * @param known what was known, of each period the latest vintage, in order of period
 * @param path the planned path for the whole country
 * @param progress how it stands
 */
public record MeasuredIndicator(
        Indicator indicator, List<Observation> known, Optional<Trajectory> path, IndicatorProgress progress) {

    /** Copies the list. */
    public MeasuredIndicator {
        known = List.copyOf(known);
    }
}
