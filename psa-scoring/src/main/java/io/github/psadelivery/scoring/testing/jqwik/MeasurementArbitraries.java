package io.github.psadelivery.scoring.testing.jqwik;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.scoring.testing.generation.measured.IndicatorMaker;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCaseMaker;
import io.github.psadelivery.scoring.testing.generation.measured.UnitSeriesMaker;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for indicators, series, trajectories and values of single units. As with assessments, choices are whole
 * numbers and a smaller one makes a simpler value, so what fails shrinks to fewer periods and no revisions.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Series> published() {
 *     return MeasurementArbitraries.series();
 * }
 * }</pre>
 */
public final class MeasurementArbitraries {
    private static final String ID = "I";

    private MeasurementArbitraries() {}

    /** Indicators, one in ten with its baseline pending. */
    public static Arbitrary<Indicator> indicators() {
        return PsaArbitraries.choices(IndicatorMaker.SLOTS).map(choices -> IndicatorMaker.make(ID, choices));
    }

    /** Series with gaps and revisions, in any order. */
    public static Arbitrary<Series> series() {
        return cases().map(MeasuredCase::series);
    }

    /** Trajectories, also such that turn back on their way. */
    public static Arbitrary<Trajectory> trajectories() {
        return cases().map(MeasuredCase::path);
    }

    /** Values of 1 to 12 units over 1 to 4 years. */
    public static Arbitrary<UnitSeries> units() {
        return PsaArbitraries.choices(MeasuredCaseMaker.SLOTS)
                .map(choices -> UnitSeriesMaker.make(IndicatorMaker.settled(ID, choices), choices));
    }

    /** An indicator with all that is measured and planned of it. */
    public static Arbitrary<MeasuredCase> cases() {
        return PsaArbitraries.choices(MeasuredCaseMaker.SLOTS).map(choices -> MeasuredCaseMaker.make(ID, choices));
    }
}
