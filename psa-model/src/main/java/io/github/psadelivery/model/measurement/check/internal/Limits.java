package io.github.psadelivery.model.measurement.check.internal;

import io.github.psadelivery.model.measurement.NumberLimits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Whether numbers, days and texts are such that everything else can work with them. What is not is told, and left out
 * of every further test.
 */
public final class Limits {

    private Limits() {}

    /** Tells of a number that cannot be reckoned with, and says whether it can. */
    public static boolean holdFor(BigDecimal number, String field, Findings at) {
        if (NumberLimits.hold(number)) {
            return true;
        }
        at.in(field)
                .add(
                        ProblemCode.NUMBER_OUT_OF_LIMITS,
                        "The number has too many digits: scale %s, precision %s."
                                .formatted(number.scale(), number.precision()),
                        "Keep to %s digits before the decimal point and %s after it."
                                .formatted(NumberLimits.DIGITS_BEFORE_THE_POINT, NumberLimits.DIGITS_AFTER_THE_POINT));
        return false;
    }

    /** Tells of a day that cannot be reckoned with, and says whether it can. */
    public static boolean holdFor(LocalDate day, String field, Findings at) {
        if (NumberLimits.hold(day)) {
            return true;
        }
        at.in(field)
                .add(
                        ProblemCode.DATE_OUT_OF_LIMITS,
                        "The date %s is in no year of four digits.".formatted(day),
                        "Write a date such as 2003-07-15.");
        return false;
    }

    /** Tells of a text that must be there and is blank. */
    public static void filled(String text, String field, Findings at) {
        if (text.isBlank()) {
            at.in(field).add(ProblemCode.BLANK_TEXT, "The field %s is blank.".formatted(field), "Fill it in.");
        }
    }
}
