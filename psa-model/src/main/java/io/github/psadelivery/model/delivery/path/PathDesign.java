package io.github.psadelivery.model.delivery.path;

import static java.math.RoundingMode.HALF_EVEN;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.NumberLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Draws a trajectory from a baseline to a target by a formula.
 *
 * <p>Unit and direction: as the indicator is measured. With <i>x</i> the share of the days that have passed, the
 * planned value is baseline + (target − baseline) · share, where share is
 *
 * <ul>
 *   <li><i>x</i> on a straight path,
 *   <li><i>x</i> to the power <i>p</i> on a back-loaded one: the greater <i>p</i>, the later most of it comes,
 *   <li><i>x</i> to the power <i>p</i>, divided by the sum of that and (1 − <i>x</i>) to the power <i>p</i>, on an
 *       S-curve: the greater <i>p</i>, the steeper its middle, which is half-way.
 * </ul>
 *
 * <p>Each of them never turns back, and a power of 1 is the straight path.
 *
 * <p>Rounding: computed exactly, then once to the wished decimal places, half to even; never to fewer than baseline and
 * target have, so both ends are exact.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: that paths may be straight, back-loaded or an S is common practice of delivery units. <b>Assumption</b>:
 * the formulas.
 *
 * <pre>{@code
 * PathDesign.of("intake", Baseline.of("84000", "2002-12-31"), IndicatorTarget.of("42000", "2004-12-31"))
 *         .every(Frequency.HALF_YEARLY)
 *         .backLoaded(2);
 * }</pre>
 */
public final class PathDesign {
    /** The greatest power: beyond it a path is a step, which is better drawn as one. */
    public static final int GREATEST_POWER = 10;

    private final String indicator;
    private final Baseline from;
    private final IndicatorTarget to;
    private final Frequency step;
    private final int decimals;

    private PathDesign(String indicator, Baseline from, IndicatorTarget to, Frequency step, int decimals) {
        this.indicator = indicator;
        this.from = from;
        this.to = to;
        this.step = step;
        this.decimals = decimals;
    }

    /**
     * Starts a design. Until it is said: a point each quarter, and no decimal places but those of both ends.
     *
     * @throws IllegalArgumentException if the target does not lie after the baseline, or one of the two is outside
     *     {@link NumberLimits}
     */
    public static PathDesign of(String indicator, Baseline from, IndicatorTarget to) {
        if (!to.date().isAfter(from.date())) {
            throw new IllegalArgumentException(
                    "The baseline is of %s and the target of %s. Let the target lie after the baseline."
                            .formatted(from.date(), to.date()));
        }
        if (!isWithinLimits(from.value(), from.date()) || !isWithinLimits(to.value(), to.date())) {
            throw new IllegalArgumentException(
                    "The baseline is %s and the target %s. Keep to 18 digits before the point, 12 after it and 4 in years."
                            .formatted(from, to));
        }
        return new PathDesign(indicator, from, to, Frequency.QUARTERLY, 0);
    }

    private static boolean isWithinLimits(BigDecimal value, LocalDate date) {
        return NumberLimits.hold(value) && NumberLimits.hold(date);
    }

    /** Says how far the points are apart; the last step may be shorter. */
    public PathDesign every(Frequency distance) {
        return new PathDesign(indicator, from, to, distance, decimals);
    }

    /**
     * Says how many decimal places the planned values have at least.
     *
     * @throws IllegalArgumentException if the number is negative or above 12
     */
    public PathDesign decimals(int places) {
        if (places < 0 || places > 12) {
            throw new IllegalArgumentException("places is %s. Take a number from 0 to 12.".formatted(places));
        }
        return new PathDesign(indicator, from, to, step, places);
    }

    /** Draws the straight path with all its points. */
    public Trajectory straight() {
        return drawn((passed, all) -> passed, (passed, all) -> all, "Drawn as a straight path.");
    }

    /**
     * Draws a path on which most comes late.
     *
     * @throws IllegalArgumentException if the power is not from 1 to {@value #GREATEST_POWER}
     */
    public Trajectory backLoaded(int power) {
        int p = checked(power);
        return drawn(
                (passed, all) -> passed.pow(p),
                (passed, all) -> all.pow(p),
                "Drawn as a back-loaded path of power %s.".formatted(p));
    }

    /**
     * Draws a path that starts slowly, is steepest half-way and ends slowly.
     *
     * @throws IllegalArgumentException if the power is not from 1 to {@value #GREATEST_POWER}
     */
    public Trajectory sCurve(int power) {
        int p = checked(power);
        return drawn(
                (passed, all) -> passed.pow(p),
                (passed, all) -> passed.pow(p).add(all.subtract(passed).pow(p)),
                "Drawn as an S-curve of power %s.".formatted(p));
    }

    private static int checked(int power) {
        if (power < 1 || power > GREATEST_POWER) {
            throw new IllegalArgumentException(
                    "power is %s. Take one from 1, the straight path, to %s.".formatted(power, GREATEST_POWER));
        }
        return power;
    }

    private Trajectory drawn(
            BinaryOperator<BigDecimal> numerator, BinaryOperator<BigDecimal> denominator, String assumption) {
        int places =
                Math.max(decimals, Math.max(from.value().scale(), to.value().scale()));
        BigDecimal all = days(to.date());
        BigDecimal distance = to.value().subtract(from.value());
        List<TrajectoryPoint> points = new ArrayList<>();
        points.add(point(from.date(), from.value(), assumption));
        for (LocalDate day : daysBetween()) {
            BigDecimal passed = days(day);
            BigDecimal share = distance.multiply(numerator.apply(passed, all));
            BigDecimal whole = denominator.apply(passed, all);
            BigDecimal planned = from.value().multiply(whole).add(share).divide(whole, places, HALF_EVEN);
            points.add(point(day, planned, assumption));
        }
        points.add(point(to.date(), to.value(), assumption));
        return new Trajectory(indicator, Optional.empty(), points);
    }

    private BigDecimal days(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from.date(), day));
    }

    private List<LocalDate> daysBetween() {
        List<LocalDate> days = new ArrayList<>();
        for (long steps = 1; from.date().plusMonths(steps * step.months()).isBefore(to.date()); steps++) {
            days.add(from.date().plusMonths(steps * step.months()));
        }
        return days;
    }

    private static TrajectoryPoint point(LocalDate day, BigDecimal planned, String assumption) {
        return new TrajectoryPoint(day, planned, List.of(), Optional.of(assumption));
    }
}
