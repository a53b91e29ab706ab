package io.github.psadelivery.scoring.progress.variation;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far units differ, period by period, and whether they come closer together.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id the id of the values
 * @param indicator the id of the indicator
 * @param unitKind what a unit is, such as {@code school}
 * @param illustrative whether the values were made up to show something
 * @param spreads how far the units differ, in order of period
 * @param unitsThroughout how many units are in both the first and the last period
 * @param changes how the gaps changed from the first period to the last; none if there is only one
 */
public record UnitVariation(
        String id,
        String indicator,
        String unitKind,
        boolean illustrative,
        List<UnitSpread> spreads,
        int unitsThroughout,
        List<GapChange> changes) {

    /** Copies the lists. */
    public UnitVariation {
        spreads = List.copyOf(spreads);
        changes = List.copyOf(changes);
    }

    /**
     * Compares units in all periods that had ended on a day, since it is not known when their values were published.
     */
    public static UnitVariation of(UnitSeries series, Indicator indicator, LocalDate asOf) {
        Map<MeasuredPeriod, List<UnitValue>> valuesByPeriod = new TreeMap<>();
        for (UnitValue value : series.values()) {
            if (!value.period().end().isAfter(asOf)) {
                valuesByPeriod
                        .computeIfAbsent(value.period(), unused -> new ArrayList<>())
                        .add(value);
            }
        }
        Optional<BigDecimal> floor = indicator.standard().map(MinimumStandard::floor);
        List<UnitSpread> spreads = new ArrayList<>();
        List<Set<String>> units = new ArrayList<>();
        valuesByPeriod.forEach((period, values) -> {
            spreads.add(UnitSpread.of(period, values, indicator.polarity(), floor));
            units.add(names(values));
        });
        return new UnitVariation(
                series.id(),
                series.indicator(),
                series.unitKind(),
                series.illustrative(),
                spreads,
                throughout(units),
                changes(spreads));
    }

    private static Set<String> names(List<UnitValue> values) {
        Set<String> names = new HashSet<>();
        values.forEach(value -> names.add(value.unit()));
        return names;
    }

    private static int throughout(List<Set<String>> units) {
        if (units.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(units.get(0));
        both.retainAll(units.get(units.size() - 1));
        return both.size();
    }

    private static List<GapChange> changes(List<UnitSpread> spreads) {
        if (spreads.size() < 2) {
            return List.of();
        }
        UnitSpread first = spreads.get(0);
        UnitSpread last = spreads.get(spreads.size() - 1);
        List<GapChange> changes = new ArrayList<>();
        changes.add(GapChange.of(GapKind.MEAN_TO_BEST, first.meanToBest(), last.meanToBest()));
        changes.add(GapChange.of(GapKind.RANGE, first.range(), last.range()));
        changes.add(GapChange.of(GapKind.INTERQUARTILE_RANGE, first.interquartileRange(), last.interquartileRange()));
        changes.add(GapChange.of(GapKind.STANDARD_DEVIATION, first.standardDeviation(), last.standardDeviation()));
        if (first.floor().isPresent() && last.floor().isPresent()) {
            changes.add(GapChange.of(
                    GapKind.WORST_TO_FLOOR,
                    first.floor().get().largestShortfall(),
                    last.floor().get().largestShortfall()));
        }
        return changes;
    }
}
