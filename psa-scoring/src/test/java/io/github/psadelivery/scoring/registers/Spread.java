package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of units made by rule, in tenths: the best unit has the best value, the others fall short of it by steps of
 * one size, and all fall short by a wished mean exactly. Who is best moves on from period to period.
 */
final class Spread {
    /** Without a common divisor with the number of units, so that neighbours by number are no neighbours by value. */
    private static final int STRIDE = 7;

    private static final int MOVE = 3;

    private final String kind;
    private final int units;

    Spread(String kind, int units) {
        this.kind = kind;
        this.units = units;
    }

    /** The values of one period, in order of the units' numbers. */
    List<UnitValue> values(int number, MeasuredPeriod period, int bestTenths, int meanShortfallTenths) {
        int[] tenthsByUnit = new int[units];
        int[] shortfalls = shortfalls(units * meanShortfallTenths);
        for (int rank = 0; rank < units; rank++) {
            tenthsByUnit[(rank * STRIDE + number * MOVE) % units] = bestTenths - shortfalls[rank];
        }
        List<UnitValue> values = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            values.add(new UnitValue(kind + " " + (unit + 1), period, BigDecimal.valueOf(tenthsByUnit[unit], 1)));
        }
        return values;
    }

    /** In step with the rank; what rounding leaves over goes to the last ranks, a tenth each. */
    private int[] shortfalls(int total) {
        int steps = units * (units - 1) / 2;
        int[] shortfalls = new int[units];
        int left = total;
        for (int rank = 0; rank < units; rank++) {
            shortfalls[rank] = total * rank / steps;
            left -= shortfalls[rank];
        }
        for (int rank = units - left; rank < units; rank++) {
            shortfalls[rank]++;
        }
        return shortfalls;
    }
}
