package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator with all that is measured and planned of it, and two days to look at it.
 *
 * @param indicator with a baseline and one target
 * @param series what was published of it
 * @param value a value within the time of the path, to hold against it
 * @param path a path from the baseline to the target, possibly one that turns back on its way
 * @param wish a path that is to be drawn from the baseline to the target
 * @param regions parts of the path that add up to it exactly
 * @param early a day
 * @param late the same day or a later one
 */
public record MeasuredCase(
        Indicator indicator,
        Series series,
        Observation value,
        Trajectory path,
        PathWish wish,
        List<Trajectory> regions,
        LocalDate early,
        LocalDate late) {

    /** Copies the list. */
    public MeasuredCase {
        regions = List.copyOf(regions);
    }
}
