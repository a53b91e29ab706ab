package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.path.PathDesign;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.IndicatorTarget;

/**
 * A path that somebody wants drawn.
 *
 * @param from where it starts
 * @param to where it ends
 * @param shape which formula
 * @param power how strongly it is bent; nothing to a straight path
 * @param step how far its points are apart
 */
public record PathWish(Baseline from, IndicatorTarget to, Shape shape, int power, Frequency step) {

    /** The formulas of paths. */
    public enum Shape {
        /** Even. */
        STRAIGHT,
        /** Most comes late. */
        BACK_LOADED,
        /** Steepest half-way. */
        S_CURVE
    }

    /** Draws the path as this library does. */
    public Trajectory drawn() {
        PathDesign design = PathDesign.of("wished", from, to).every(step).decimals(2);
        return switch (shape) {
            case STRAIGHT -> design.straight();
            case BACK_LOADED -> design.backLoaded(power);
            case S_CURVE -> design.sCurve(power);
        };
    }
}
