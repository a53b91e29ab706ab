package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.generation.measured.PathWish;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <b>L28</b> A straight, back-loaded or S-shaped path never turns back.
 *
 * <p>Why: A plan by such a formula promises no step away from the target.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a path is drawn, and what it plans is looked at each fortnight; from one to the next it moves
 * towards the target or stays.
 *
 * <p>A failure means: the formula overshoots, points are rounded in different ways, or days between points are reckoned
 * wrongly.
 *
 * <p>Thread-safety: immutable.
 */
public final class PathNeverTurnsBack extends DataLaw<Measuring, MeasuredCase> {
    private static final int FORTNIGHT = 14;

    public PathNeverTurnsBack() {
        super(28, Strength.REQUIRED, "A straight, back-loaded or S-shaped path never turns back");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        PathWish wish = given.wish();
        Trajectory path = subject.drawn(wish);
        int towardsTarget = wish.to().value().compareTo(wish.from().value());
        BigDecimal before = wish.from().value();
        for (LocalDate day = wish.from().date(); day.isBefore(wish.to().date()); day = day.plusDays(FORTNIGHT)) {
            BigDecimal planned = subject.plannedOn(path, day).orElse(before);
            if (planned.compareTo(before) * towardsTarget < 0
                    || wish.to().value().compareTo(planned) * towardsTarget < 0) {
                return Optional.of(new Violation(
                        "path on " + day, "%s or nearer to the target".formatted(before), planned.toString()));
            }
            before = planned;
        }
        return Optional.empty();
    }
}
