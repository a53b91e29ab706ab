package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.generation.measured.PathWish;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <b>L27</b> A path leads from the baseline exactly to the target.
 *
 * <p>Why: Who keeps to the path reaches the target on its day, and nobody is behind at the start.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a path is drawn from a baseline to a target; it plans the one on the first day, the other on
 * the last, and nothing the day before and the day after.
 *
 * <p>A failure means: an end is rounded away, or days are counted from one too early or too late.
 *
 * <p>Thread-safety: immutable.
 */
public final class PathHitsBothEnds extends DataLaw<Measuring, MeasuredCase> {

    public PathHitsBothEnds() {
        super(27, Strength.REQUIRED, "A path leads from the baseline exactly to the target");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        PathWish wish = given.wish();
        Trajectory path = subject.drawn(wish);
        Optional<BigDecimal> first = subject.plannedOn(path, wish.from().date());
        Optional<BigDecimal> last = subject.plannedOn(path, wish.to().date());
        boolean isKept = Changed.isSame(first, Optional.of(wish.from().value()))
                && Changed.isSame(last, Optional.of(wish.to().value()))
                && subject.plannedOn(path, wish.from().date().minusDays(1)).isEmpty()
                && subject.plannedOn(path, wish.to().date().plusDays(1)).isEmpty();
        return isKept
                ? Optional.empty()
                : Optional.of(new Violation(
                        "ends of the path",
                        wish.from().value() + " to " + wish.to().value(),
                        first + " to " + last));
    }
}
