package io.github.psadelivery.model.delivery.path;

import static java.math.BigDecimal.ZERO;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regional parts of a path, and whether they add up to the whole, as counts do, or average to it, as shares do.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured and not turned.
 *
 * <p>Rounding: to 34 significant digits, half to even.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: a trajectory may be broken down by region. <b>Assumption</b>: whoever asks says which of the two it is,
 * since no field of a trajectory tells.
 *
 * <pre>{@code
 * RegionalPaths.addingUp(List.of(north, south)).plannedOn(day);
 * RegionalPaths.averaging(List.of(north, south), List.of(pupilsNorth, pupilsSouth)).plannedOn(day);
 * }</pre>
 *
 * @param regions the parts
 * @param weights how much each part counts; the same number as parts
 * @param averaged whether the weighted sum is divided by the sum of the weights
 */
public record RegionalPaths(List<Trajectory> regions, List<BigDecimal> weights, boolean averaged) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is not one weight a region, or weights to average by do not add up to
     *     more than 0
     */
    public RegionalPaths {
        regions = List.copyOf(regions);
        weights = List.copyOf(weights);
        if (regions.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "There are %s regions and %s weights. Give each region its weight, such as its population."
                            .formatted(regions.size(), weights.size()));
        }
        if (averaged && sum(weights.stream()).signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weights are %s. Let them add up to more than 0.".formatted(weights));
        }
    }

    /** Gives parts that add up, such as numbers of claims. */
    public static RegionalPaths addingUp(List<Trajectory> regions) {
        return new RegionalPaths(regions, Collections.nCopies(regions.size(), BigDecimal.ONE), false);
    }

    /** Gives parts that average, such as percentages, each by its weight, such as a population. */
    public static RegionalPaths averaging(List<Trajectory> regions, List<BigDecimal> weights) {
        return new RegionalPaths(regions, weights, true);
    }

    /** Gives what the regions plan together for a day; empty without regions, or if one plans nothing for it. */
    public Optional<BigDecimal> plannedOn(LocalDate day) {
        BigDecimal together = ZERO;
        for (int i = 0; i < regions.size(); i++) {
            Optional<BigDecimal> part = regions.get(i).plannedOn(day);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            together =
                    together.add(part.get().multiply(weights.get(i), MathContext.DECIMAL128), MathContext.DECIMAL128);
        }
        return regions.isEmpty()
                ? Optional.empty()
                : Optional.of(averaged ? together.divide(sum(weights.stream()), MathContext.DECIMAL128) : together);
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(ZERO, (one, other) -> one.add(other, MathContext.DECIMAL128));
    }

    /**
     * Gives the days of the whole path's points on which the regions together plan something else, or not all of them
     * anything.
     */
    public List<LocalDate> daysApartFrom(Trajectory whole) {
        return whole.points().stream()
                .filter(point -> plannedOn(point.date())
                        .filter(together -> together.compareTo(point.planned()) == 0)
                        .isEmpty())
                .map(TrajectoryPoint::date)
                .toList();
    }
}
