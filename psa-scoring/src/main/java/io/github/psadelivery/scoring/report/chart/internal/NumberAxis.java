package io.github.psadelivery.scoring.report.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An axis of numbers that holds all values between round ends. Immutable. */
public final class NumberAxis {
    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final List<BigDecimal> ticks;

    private NumberAxis(List<BigDecimal> ticks) {
        this.ticks = ticks;
    }

    /**
     * Gives an axis over these values, at least one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static NumberAxis over(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow(NumberAxis::noValue);
        BigDecimal greatest = values.stream().max(BigDecimal::compareTo).orElseThrow(NumberAxis::noValue);
        BigDecimal range = greatest.subtract(least);
        BigDecimal step = step(range.signum() == 0 ? BigDecimal.ONE.max(greatest.abs()) : range);
        BigDecimal tick = least.divideToIntegralValue(step).multiply(step);
        while (tick.compareTo(least) > 0) {
            tick = tick.subtract(step);
        }
        List<BigDecimal> ticks = new ArrayList<>();
        ticks.add(tick);
        while (tick.compareTo(greatest) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new NumberAxis(List.copyOf(ticks));
    }

    private static IllegalArgumentException noValue() {
        return new IllegalArgumentException("""
                An axis needs at least one value, and values is empty.
                Leave the chart out where nothing is known.""");
    }

    /** The least round step of which no more than so many are needed. */
    private static BigDecimal step(BigDecimal range) {
        BigDecimal exact = range.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        BigDecimal magnitude = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        return ROUND.stream()
                .map(magnitude::multiply)
                .filter(step -> step.compareTo(exact) >= 0)
                .findFirst()
                .orElse(magnitude.multiply(BigDecimal.TEN));
    }

    /** Gives the round values, from the least. */
    public List<BigDecimal> ticks() {
        return ticks;
    }

    /** Gives how many of so many pixels lie between the least tick and a value. */
    public int position(BigDecimal value, int pixels) {
        BigDecimal least = ticks.get(0);
        BigDecimal range = ticks.get(ticks.size() - 1).subtract(least);
        return value.subtract(least)
                .multiply(BigDecimal.valueOf(pixels))
                .divide(range, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
