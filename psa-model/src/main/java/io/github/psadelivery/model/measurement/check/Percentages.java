package io.github.psadelivery.model.measurement.check;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.math.BigDecimal;

/** Whether values in percent look like percentages. Belongs to one check and one thread. */
final class Percentages {
    private static final String UNIT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean percent;
    private boolean anyAboveOne;
    private boolean anyFraction;

    Percentages(String unit) {
        this.percent = unit.strip().equals(UNIT);
    }

    /** Takes a value into account, and tells if it can be no share in percent. */
    void see(BigDecimal value, String field, Findings at) {
        if (!percent) {
            return;
        }
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            at.in(field)
                    .add(
                            ProblemCode.NOT_A_PERCENTAGE,
                            "The value is %s and the unit is %%.".formatted(value.toPlainString()),
                            "Write a value from 0 to 100, or another unit, such as “% change”.");
        }
        anyAboveOne |= value.compareTo(ONE) > 0;
        anyFraction |= value.compareTo(ZERO) > 0 && value.compareTo(ONE) < 0;
    }

    /** Tells if all the values seen look like fractions. */
    void tell(Findings at) {
        if (percent && anyFraction && !anyAboveOne) {
            at.add(
                    ProblemCode.FRACTION_FOR_PERCENTAGE,
                    "The unit is %, and every value is from 0 to 1.",
                    "Write 75 for three quarters, not 0.75; if the values are meant so, nothing is to be done.");
        }
    }
}
