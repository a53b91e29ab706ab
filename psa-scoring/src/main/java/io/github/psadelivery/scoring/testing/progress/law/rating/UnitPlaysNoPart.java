package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Answers;
import io.github.psadelivery.scoring.testing.progress.law.internal.Turned;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * <b>L31</b> In another unit, data say the same.
 *
 * <p>Why: A number of claims in thousands is the same number. No threshold may be in the unit of one indicator.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: every value and every size is multiplied by 1,000, and then by a quarter; all ratings, terms,
 * answers and flags must stay.
 *
 * <p>A failure means: a threshold is an absolute number, or values are rounded before they are compared.
 *
 * <p>Thread-safety: immutable.
 */
public final class UnitPlaysNoPart extends DataLaw<TestedProgress, RegisterCase> {
    private static final List<BigDecimal> TIMES = List.of(new BigDecimal("1000"), new BigDecimal("0.25"));

    public UnitPlaysNoPart() {
        super(31, Strength.REQUIRED, "In another unit, data say the same");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        Answers before = Answers.of(tested.of(example));
        for (BigDecimal times : TIMES) {
            RegisterCase rescaled = example.with(Turned.rescaled(times).register(example.register()));
            Optional<Violation> violation = before.differsFrom(
                    Answers.of(tested.of(rescaled)), "%s times as large a number".formatted(times.toPlainString()));
            if (violation.isPresent()) {
                return violation;
            }
        }
        return Optional.empty();
    }
}
