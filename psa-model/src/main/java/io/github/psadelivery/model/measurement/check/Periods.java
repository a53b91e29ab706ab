package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether periods run forwards, and whether those of a series neither overlap nor leave one out. */
final class Periods {
    /** Months differ by as many days, so two periods of as many months do too. */
    private static final int SAME_LENGTH = 3;

    private Periods() {}

    /** Tells of a period that cannot be used, and says whether it can. */
    static boolean isUsable(MeasuredPeriod period, Findings at) {
        Findings here = at.in("period");
        boolean isStartUsable = Limits.holdFor(period.start(), "start", here);
        boolean isEndUsable = Limits.holdFor(period.end(), "end", here);
        if (!isStartUsable || !isEndUsable) {
            return false;
        }
        if (period.end().isBefore(period.start())) {
            here.add(
                    ProblemCode.PERIOD_REVERSED,
                    "The period starts on %s and ends on %s.".formatted(period.start(), period.end()),
                    "Change start and end round, or put one right.");
            return false;
        }
        return true;
    }

    /** Looks at neighbours, which are in order of period. */
    static void check(List<SeriesCheck.Placed> inOrder, Optional<Frequency> frequency, Findings at) {
        for (int i = 1; i < inOrder.size(); i++) {
            SeriesCheck.Placed before = inOrder.get(i - 1);
            SeriesCheck.Placed next = inOrder.get(i);
            if (!before.period().equals(next.period())) {
                Findings here = at.in("observations", next.place()).in("period");
                overlap(before.period(), next.period(), here);
                frequency.ifPresent(often -> gap(before.period(), next.period(), often, here));
            }
        }
    }

    /** Rolling periods overlap on purpose: all have one length, and each starts and ends after the one before. */
    private static void overlap(MeasuredPeriod before, MeasuredPeriod next, Findings here) {
        boolean isApart = next.start().isAfter(before.end());
        boolean isRolling = Math.abs(days(before) - days(next)) <= SAME_LENGTH
                && next.start().isAfter(before.start())
                && next.end().isAfter(before.end());
        if (!isApart && !isRolling) {
            here.add(
                    ProblemCode.PERIODS_OVERLAP,
                    "The periods %s and %s overlap.".formatted(before, next),
                    "Give each value a period of its own, or put years and quarters into series of their own.");
        }
    }

    private static long days(MeasuredPeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    private static void gap(MeasuredPeriod before, MeasuredPeriod next, Frequency frequency, Findings here) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(before.end()), YearMonth.from(next.end()));
        if (months > frequency.months()) {
            here.add(
                    ProblemCode.GAP_IN_PERIODS,
                    "From %s to %s is more than one step of a %s series."
                            .formatted(before.end(), next.end(), frequency),
                    "Add the values between, or leave the gap if nothing was measured.");
        }
    }
}
