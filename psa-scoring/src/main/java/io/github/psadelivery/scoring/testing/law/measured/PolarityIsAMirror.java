package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.path.PathGap;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <b>L23</b> Turning all numbers and the polarity round changes no gap.
 *
 * <p>Why: Whether a department counts patients seen in time or patients who wait too long must not decide how it
 * stands.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: path and value are negated, and the other way is good; planned is negated too, and difference
 * and share stay.
 *
 * <p>A failure means: something is turned twice or not at all, or is rounded to one side.
 *
 * <p>Thread-safety: immutable.
 */
public final class PolarityIsAMirror extends DataLaw<Measuring, MeasuredCase> {

    public PolarityIsAMirror() {
        super(23, Strength.REQUIRED, "Turning all numbers and the polarity round changes no gap");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        Polarity polarity = given.indicator().polarity();
        Polarity mirrored = polarity == Polarity.UP_IS_GOOD ? Polarity.DOWN_IS_GOOD : Polarity.UP_IS_GOOD;
        Trajectory mirror = Changed.path(given.path(), BigDecimal::negate);
        PathGap before = subject.gap(given.path(), polarity, given.value());
        PathGap after = subject.gap(mirror, mirrored, Changed.value(given.value(), BigDecimal::negate));
        Optional<BigDecimal> planned =
                subject.plannedOn(given.path(), given.value().period().end());
        Optional<BigDecimal> mirroredPlan =
                subject.plannedOn(mirror, given.value().period().end());
        boolean isKept = Changed.isSame(before.share(), after.share())
                && Changed.isSame(before.difference(), after.difference())
                && Changed.isSame(planned.map(BigDecimal::negate), mirroredPlan);
        return isKept
                ? Optional.empty()
                : Optional.of(new Violation(
                        "gap to the path", before + ", planned " + planned, after + ", planned " + mirroredPlan));
    }
}
