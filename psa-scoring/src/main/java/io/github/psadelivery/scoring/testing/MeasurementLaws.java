package io.github.psadelivery.scoring.testing;

import io.github.psadelivery.scoring.testing.generation.measured.GeneratedMeasurements;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.law.data.DataLawsReport;
import io.github.psadelivery.scoring.testing.law.measured.KnowledgeGrows;
import io.github.psadelivery.scoring.testing.law.measured.Measuring;
import io.github.psadelivery.scoring.testing.law.measured.PathHitsBothEnds;
import io.github.psadelivery.scoring.testing.law.measured.PathNeverTurnsBack;
import io.github.psadelivery.scoring.testing.law.measured.PolarityIsAMirror;
import io.github.psadelivery.scoring.testing.law.measured.RegionsCompose;
import io.github.psadelivery.scoring.testing.law.measured.ThePastStays;
import io.github.psadelivery.scoring.testing.law.measured.UnitPlaysNoPart;
import java.util.List;

/**
 * The laws of measured data and planned paths, L23 to L29, ready to be held against this library or an answer of one's
 * own.
 *
 * <p>They are held on {@value #DRAWN} made-up cases, always the same.
 *
 * <p>Errors: a broken law is told in the report and never thrown, unless {@link DataLawsReport#orThrow} is asked.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * MeasurementLaws.check(Measuring.ours()).orThrow();
 * }</pre>
 */
public final class MeasurementLaws {
    /** How many cases are made up. */
    public static final int DRAWN = 300;

    private static final long SEED = 2003;

    private static final List<DataLaw<Measuring, MeasuredCase>> ALL = List.of(
            new PolarityIsAMirror(),
            new UnitPlaysNoPart(),
            new KnowledgeGrows(),
            new ThePastStays(),
            new PathHitsBothEnds(),
            new PathNeverTurnsBack(),
            new RegionsCompose());

    private MeasurementLaws() {}

    /** The laws, by number. */
    public static List<DataLaw<Measuring, MeasuredCase>> list() {
        return ALL;
    }

    /** Holds the laws on made-up cases. */
    public static DataLawsReport<MeasuredCase> check(Measuring measuring) {
        return check(
                measuring, GeneratedMeasurements.of(SEED).cases().limit(DRAWN).toList());
    }

    /** The same on cases of one's own. */
    public static DataLawsReport<MeasuredCase> check(Measuring measuring, List<MeasuredCase> cases) {
        return DataLawsReport.of(ALL, measuring, cases);
    }
}
