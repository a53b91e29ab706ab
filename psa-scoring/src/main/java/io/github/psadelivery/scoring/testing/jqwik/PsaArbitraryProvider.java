package io.github.psadelivery.scoring.testing.jqwik;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.testing.generation.BoundaryAssessment;
import io.github.psadelivery.scoring.testing.generation.InvalidAssessment;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Fills parameters of our types wherever jqwik finds this library: {@code @ForAll Assessment assessment}. Assessments and
 * rows are for the standard rubric. Registered with jqwik, which makes it; nothing to call.
 */
public final class PsaArbitraryProvider implements ArbitraryProvider {
    private static final int ABOVE_JQWIKS_OWN = 1;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARY_BY_TYPE = Map.ofEntries(
            Map.entry(Rating.class, PsaArbitraries::ratings),
            Map.entry(Challenge.class, PsaArbitraries::challenges),
            Map.entry(Stage.class, PsaArbitraries::stages),
            Map.entry(RecentPerformance.class, PsaArbitraries::recentPerformances),
            Map.entry(Level.class, PsaArbitraries::levels),
            Map.entry(Scale.class, PsaArbitraries::scales),
            Map.entry(Rubric.class, PsaArbitraries::rubrics),
            Map.entry(Assessment.class, () -> Standard.ASSESSMENTS),
            Map.entry(BoundaryAssessment.class, () -> Standard.BOUNDARIES),
            Map.entry(InvalidAssessment.class, () -> Standard.INVALID),
            Map.entry(Cap.class, () -> Standard.ROWS),
            Map.entry(Indicator.class, MeasurementArbitraries::indicators),
            Map.entry(Series.class, MeasurementArbitraries::series),
            Map.entry(Trajectory.class, MeasurementArbitraries::trajectories),
            Map.entry(UnitSeries.class, MeasurementArbitraries::units),
            Map.entry(MeasuredCase.class, MeasurementArbitraries::cases));

    /** Made when one is first asked for, since each has to get to know the rubric. */
    private static final class Standard {
        private static final Arbitrary<Assessment> ASSESSMENTS = PsaArbitraries.assessments(Rubrics.standard());
        private static final Arbitrary<BoundaryAssessment> BOUNDARIES = PsaArbitraries.boundaries(Rubrics.standard());
        private static final Arbitrary<InvalidAssessment> INVALID =
                PsaArbitraries.invalidAssessments(Rubrics.standard());
        private static final Arbitrary<Cap> ROWS = PsaArbitraries.rows(Rubrics.standard());
    }

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARY_BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypes) {
        return Set.of(Objects.requireNonNull(ARBITRARY_BY_TYPE.get(targetType.getRawType()))
                .get());
    }

    @Override
    public int priority() {
        return ABOVE_JQWIKS_OWN;
    }
}
