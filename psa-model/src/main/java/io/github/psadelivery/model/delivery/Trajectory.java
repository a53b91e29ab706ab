package io.github.psadelivery.model.delivery;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The planned path of an indicator from its baseline to its target.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured and not turned.
 *
 * <p>Absence: no region means that the path is of the whole country.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit: a plan shows the impact of its
 * actions on a trajectory.
 *
 * <pre>{@code
 * Trajectory path = Trajectory.straightLine(
 *         "intake", Baseline.of("84000", "2002-12-31"), IndicatorTarget.of("42000", "2004-12-31"));
 * path.plannedOn(LocalDate.of(2002, 12, 31));    // 84000
 * }</pre>
 *
 * @param indicator the id of the indicator
 * @param region the region whose share of the path this is
 * @param points at least two, in order of their dates
 */
public record Trajectory(String indicator, Optional<String> region, List<TrajectoryPoint> points) {

    /** Copies the list. */
    public Trajectory {
        points = List.copyOf(points);
    }

    /** Gives the straight way from the baseline to the target. */
    public static Trajectory straightLine(String indicator, Baseline from, IndicatorTarget to) {
        return new Trajectory(
                indicator,
                Optional.empty(),
                List.of(TrajectoryPoint.of(from.date(), from.value()), TrajectoryPoint.of(to.date(), to.value())));
    }

    /**
     * Gives what is planned for a day: on a straight line between the points before and after it, by days.
     *
     * <p>Rounding: exact on the day of a point; between points to 34 significant digits, half to even.
     *
     * <p>Absence: empty before the first point and after the last, since nothing was planned for then.
     */
    public Optional<BigDecimal> plannedOn(LocalDate day) {
        int low = 0;
        int high = points.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = points.get(middle).date().compareTo(day);
            if (order == 0) {
                return Optional.of(points.get(middle).planned());
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 || low == points.size()
                ? Optional.empty()
                : Optional.of(between(points.get(high), points.get(low), day));
    }

    private static BigDecimal between(TrajectoryPoint before, TrajectoryPoint after, LocalDate day) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.date(), day));
        BigDecimal allDays = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.date(), after.date()));
        BigDecimal rise = after.planned().subtract(before.planned(), MathContext.DECIMAL128);
        BigDecimal risen = rise.multiply(days, MathContext.DECIMAL128).divide(allDays, MathContext.DECIMAL128);
        return before.planned().add(risen, MathContext.DECIMAL128);
    }

    /** Gives the first point, or empty if there is none. */
    public Optional<TrajectoryPoint> first() {
        return points.stream().findFirst();
    }

    /** Gives the last point, or empty if there is none. */
    public Optional<TrajectoryPoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
