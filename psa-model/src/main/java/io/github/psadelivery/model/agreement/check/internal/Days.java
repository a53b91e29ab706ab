package io.github.psadelivery.model.agreement.check.internal;

import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;

/** Whether days are in order. */
public final class Days {

    private Days() {}

    /** Tells of a period that ends before it begins, and says whether it can be worked with. */
    public static boolean isPeriod(SpendingPeriod period, Spot at) {
        boolean isStartUsable = Limits.holdFor(period.start(), "start", at.findings());
        boolean isEndUsable = Limits.holdFor(period.end(), "end", at.findings());
        return isStartUsable && isEndUsable && isInOrder(period.start(), period.end(), at.in("end"));
    }

    /** Tells where the second of two days is there and lies before the first. */
    public static void inOrder(Optional<LocalDate> first, Optional<LocalDate> second, Spot atSecond) {
        first.ifPresent(from -> second.ifPresent(to -> isInOrder(from, to, atSecond)));
    }

    private static boolean isInOrder(LocalDate first, LocalDate second, Spot atSecond) {
        if (second.isBefore(first)) {
            atSecond.wrong(
                    ProblemCode.ENDS_BEFORE_IT_BEGINS,
                    "It begins on %s and ends on %s.".formatted(first, second),
                    "Swap the two days, or put one right.");
            return false;
        }
        return true;
    }
}
