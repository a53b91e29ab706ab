package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came about and what was planned, as plain values.
 *
 * <p>Unit: all values are in the one unit named.
 *
 * <p>Absence: no target means that none is known; any of the lists may be empty, but not all values may be missing.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: none was published for what lies between two planned points. <b>Assumption</b>: a straight line. A month of
 * which no day is known is drawn at its fifteenth.
 *
 * @param title what is measured
 * @param unit the unit, such as {@code %}
 * @param isMoreBetter whether a greater value is a better one
 * @param actual what came about, in the order of dates
 * @param planned what was planned, in the order of dates
 * @param target what is aimed at, and by when
 * @param milestones steps of the plan, in the order of dates
 */
public record TrajectoryFigures(
        String title,
        String unit,
        boolean isMoreBetter,
        List<DatedValue> actual,
        List<DatedValue> planned,
        Optional<DatedValue> target,
        List<DatedMilestone> milestones) {
    private static final int DAY_OF_A_MONTH = 15;

    /**
     * Copies the values and puts them in the order of their dates.
     *
     * @throws IllegalArgumentException if there is no value at all
     */
    public TrajectoryFigures {
        actual = inOrder(actual);
        planned = inOrder(planned);
        milestones = milestones.stream()
                .sorted(Comparator.comparing(DatedMilestone::date))
                .toList();
        if (actual.isEmpty() && planned.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("""
                    A trajectory shows at least one value, and “%s” has none.
                    Give what came about, what was planned, or the target.""".formatted(title));
        }
    }

    private static List<DatedValue> inOrder(List<DatedValue> values) {
        return values.stream().sorted(Comparator.comparing(DatedValue::date)).toList();
    }

    /** Gives the latest value that came about. */
    Optional<DatedValue> latest() {
        return actual.isEmpty() ? Optional.empty() : Optional.of(actual.get(actual.size() - 1));
    }

    /** Gives the same with at most so many actual and so many planned values, the latest. */
    TrajectoryFigures latest(int most) {
        return new TrajectoryFigures(
                title, unit, isMoreBetter, latest(actual, most), latest(planned, most), target, milestones);
    }

    private static List<DatedValue> latest(List<DatedValue> values, int most) {
        return values.subList(Math.max(0, values.size() - most), values.size());
    }

    /** Gives what was planned for the date of the latest actual value; empty outside the dates of the plan. */
    Optional<BigDecimal> plannedThen() {
        return latest().flatMap(this::plannedAt);
    }

    private Optional<BigDecimal> plannedAt(DatedValue latest) {
        long day = day(latest);
        for (int index = 0; index < planned.size(); index++) {
            DatedValue after = planned.get(index);
            if (day(after) == day) {
                return Optional.of(after.value());
            }
            if (day(after) > day) {
                return index == 0 ? Optional.empty() : Optional.of(between(planned.get(index - 1), after, day));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal between(DatedValue before, DatedValue after, long day) {
        int decimals =
                Math.max(0, Math.max(before.value().scale(), after.value().scale())) + 1;
        BigDecimal passed = BigDecimal.valueOf(day - day(before));
        BigDecimal all = BigDecimal.valueOf(day(after) - day(before));
        BigDecimal rise = after.value().subtract(before.value()).multiply(passed);
        return before.value().add(rise.divide(all, decimals, RoundingMode.HALF_EVEN));
    }

    /** The day at which a value is drawn, counted as {@link LocalDate#toEpochDay} does. */
    static long day(DatedValue value) {
        return day(value.date());
    }

    static long day(EffectiveDate date) {
        return date.day().orElseGet(() -> date.month().atDay(DAY_OF_A_MONTH)).toEpochDay();
    }
}
