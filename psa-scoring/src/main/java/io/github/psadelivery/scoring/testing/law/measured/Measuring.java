package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.path.PathGap;
import io.github.psadelivery.model.delivery.path.RegionalPaths;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.measured.PathWish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody answers the questions about measured data and planned paths. Each method gives what this library gives,
 * so a test of one's own answer overrides one of them.
 *
 * <p>Thread-safety: ours is immutable.
 */
public interface Measuring {

    /** This library. */
    static Measuring ours() {
        return new Measuring() {};
    }

    /** The series as it was known on a day. */
    default Series knownOn(Series series, LocalDate day) {
        return series.knownOn(day);
    }

    /** What a path plans for a day. */
    default Optional<BigDecimal> plannedOn(Trajectory path, LocalDate day) {
        return path.plannedOn(day);
    }

    /** How far a value is from a path. */
    default PathGap gap(Trajectory path, Polarity polarity, Observation value) {
        return PathGap.of(path, polarity, value);
    }

    /** A path drawn by a formula. */
    default Trajectory drawn(PathWish wish) {
        return wish.drawn();
    }

    /** What regions plan together for a day. */
    default Optional<BigDecimal> together(RegionalPaths regions, LocalDate day) {
        return regions.plannedOn(day);
    }
}
