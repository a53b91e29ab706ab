package io.github.psadelivery.scoring.progress.variation;

import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far units fall short of a minimum standard.
 *
 * <p>Unit and direction: the floor is as measured; a shortfall is 0 or more, in the unit of the indicator.
 *
 * <p>Thread-safety: immutable.
 *
 * @param floor the level that is just good enough; a ceiling where down is good
 * @param unitsBelow how many units do not reach it
 * @param largestShortfall how far the worst of them falls short; 0 if all reach it
 * @param wholeShortfall the shortfalls of all of them added up
 */
public record FloorGap(BigDecimal floor, int unitsBelow, BigDecimal largestShortfall, BigDecimal wholeShortfall) {

    static FloorGap of(BigDecimal floor, Polarity polarity, List<UnitValue> values) {
        int below = 0;
        BigDecimal largest = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (UnitValue value : values) {
            BigDecimal shortfall = polarity.turned(floor.subtract(value.value()));
            if (shortfall.signum() > 0) {
                below++;
                largest = largest.max(shortfall);
                whole = whole.add(shortfall);
            }
        }
        return new FloorGap(floor, below, largest, whole);
    }
}
