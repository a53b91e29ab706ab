package io.github.psadelivery.scoring.progress.variation;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the units differ in one period.
 *
 * <p>Unit and direction: in the unit of the indicator; lowest, quartiles, median, highest and mean are as measured,
 * ranges and gaps are 0 or more.
 *
 * <p>Definitions: a quartile of n values in order lies at place 1 + (n - 1)·k/4, on a straight line between the two
 * values beside it (Hyndman and Fan's definition 7, which spreadsheets call inclusive). The standard deviation is that
 * of the whole population: all units are there, and none is a sample.
 *
 * <p>Rounding: quartiles, ranges and the gap of two units are exact; mean, standard deviation and the gap from the
 * mean to 12 significant digits, half to even.
 *
 * <p>Thread-safety: immutable.
 *
 * @param period what was measured
 * @param units how many units
 * @param mean each unit counting alike
 * @param standardDeviation of the population
 * @param bestUnit the unit with the best value, the first by name of several
 * @param best its value
 * @param worstUnit the unit with the worst value, the first by name of several
 * @param worst its value
 * @param meanToBest how much better the best unit is than the mean
 * @param floor how far units fall short of the minimum standard; empty if there is none
 */
public record UnitSpread(
        MeasuredPeriod period,
        int units,
        BigDecimal mean,
        BigDecimal standardDeviation,
        BigDecimal lowest,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal highest,
        BigDecimal range,
        BigDecimal interquartileRange,
        String bestUnit,
        BigDecimal best,
        String worstUnit,
        BigDecimal worst,
        BigDecimal meanToBest,
        Optional<FloorGap> floor) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final Comparator<UnitValue> BY_VALUE =
            Comparator.comparing(UnitValue::value).thenComparing(UnitValue::unit);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** @param values of one period, at least one */
    static UnitSpread of(MeasuredPeriod period, List<UnitValue> values, Polarity polarity, Optional<BigDecimal> floor) {
        List<UnitValue> ordered = new ArrayList<>(values);
        ordered.sort(BY_VALUE);
        UnitValue lowest = ordered.get(0);
        UnitValue highest = first(ordered, ordered.get(ordered.size() - 1).value());
        UnitValue best = polarity == Polarity.UP_IS_GOOD ? highest : lowest;
        UnitValue worst = polarity == Polarity.UP_IS_GOOD ? lowest : highest;
        BigDecimal mean = mean(ordered);
        BigDecimal lower = quartile(ordered, 1);
        BigDecimal upper = quartile(ordered, 3);
        return new UnitSpread(
                period,
                ordered.size(),
                mean,
                standardDeviation(ordered),
                lowest.value(),
                lower,
                quartile(ordered, 2),
                upper,
                highest.value(),
                highest.value().subtract(lowest.value()),
                upper.subtract(lower),
                best.unit(),
                best.value(),
                worst.unit(),
                worst.value(),
                best.value().subtract(mean).abs(),
                floor.map(level -> FloorGap.of(level, polarity, ordered)));
    }

    /** The first by name of the units with a value. */
    private static UnitValue first(List<UnitValue> ordered, BigDecimal value) {
        int place = ordered.size() - 1;
        while (place > 0 && ordered.get(place - 1).value().compareTo(value) == 0) {
            place--;
        }
        return ordered.get(place);
    }

    /** Quarters of a difference are exact. */
    private static BigDecimal quartile(List<UnitValue> ordered, int quarters) {
        int place = (ordered.size() - 1) * quarters;
        BigDecimal below = ordered.get(place / 4).value();
        int beyond = place % 4;
        if (beyond == 0) {
            return below;
        }
        BigDecimal above = ordered.get(place / 4 + 1).value();
        return below.add(
                above.subtract(below).multiply(BigDecimal.valueOf(beyond)).divide(FOUR));
    }

    private static BigDecimal sum(List<UnitValue> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitValue value : values) {
            sum = sum.add(value.value());
        }
        return sum;
    }

    private static BigDecimal mean(List<UnitValue> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), TWELVE_DIGITS);
    }

    /** The root of n times the sum of squares less the square of the sum, divided by n: rounded once, at the end. */
    private static BigDecimal standardDeviation(List<UnitValue> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal squares = BigDecimal.ZERO;
        for (UnitValue value : values) {
            squares = squares.add(value.value().multiply(value.value()));
        }
        BigDecimal sum = sum(values);
        BigDecimal spread = count.multiply(squares).subtract(sum.multiply(sum));
        return spread.sqrt(MathContext.DECIMAL64).divide(count, TWELVE_DIGITS);
    }
}
