package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measured data for tests, as endless streams without any test library. The same seed gives the same data on every JVM
 * and under every locale. The ids are {@code I1}, {@code I2} and so on, and the data of one number belong together: the
 * third series is of the third indicator.
 *
 * <p>Thread-safety: immutable; its streams are sequential.
 *
 * <pre>{@code
 * GeneratedMeasurements.of(2003).cases().limit(200).forEach(this::holds);
 * }</pre>
 */
public final class GeneratedMeasurements {
    private final long seed;

    private GeneratedMeasurements(long seed) {
        this.seed = seed;
    }

    /** Starts the streams of a seed. */
    public static GeneratedMeasurements of(long seed) {
        return new GeneratedMeasurements(seed);
    }

    /** Indicators, one in ten with its baseline pending. */
    public Stream<Indicator> indicators() {
        return numbered(IndicatorMaker::make);
    }

    /** Series with gaps and revisions, in any order. */
    public Stream<Series> series() {
        return cases().map(MeasuredCase::series);
    }

    /** Trajectories of all shapes, also such that turn back on their way. */
    public Stream<Trajectory> trajectories() {
        return cases().map(MeasuredCase::path);
    }

    /** Values of 1 to 12 units over 1 to 4 years. */
    public Stream<UnitSeries> units() {
        return numbered((id, choices) -> UnitSeriesMaker.make(IndicatorMaker.settled(id, choices), choices));
    }

    /** An indicator with all that is measured and planned of it. */
    public Stream<MeasuredCase> cases() {
        return numbered(MeasuredCaseMaker::make);
    }

    private <T> Stream<T> numbered(BiFunction<String, Choices, T> made) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> made.apply("I" + number, Choices.seeded(seed, number, MeasuredCaseMaker.SLOTS)));
    }
}
