package io.github.psadelivery.model.measurement.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The values of single units: each in itself, and each unit once a period. */
final class UnitSeriesCheck {
    private final UnitSeries units;
    private final Percentages percentages;
    private final Findings at;

    private record UnitAndPeriod(String unit, MeasuredPeriod period) implements Comparable<UnitAndPeriod> {
        private static final Comparator<UnitAndPeriod> BY_PERIOD =
                Comparator.comparing(UnitAndPeriod::period).thenComparing(UnitAndPeriod::unit);

        @Override
        public int compareTo(UnitAndPeriod other) {
            return BY_PERIOD.compare(this, other);
        }
    }

    UnitSeriesCheck(UnitSeries units, Optional<Indicator> indicator, Findings at) {
        this.units = units;
        this.percentages = new Percentages(indicator.map(Indicator::unit).orElse(""));
        this.at = at;
    }

    void run() {
        Limits.filled(units.id(), "id", at);
        Limits.filled(units.unitKind(), "unitKind", at);
        Set<UnitAndPeriod> seen = new TreeSet<>();
        for (int place = 0; place < units.values().size(); place++) {
            UnitValue value = units.values().get(place);
            Findings here = at.in("values", place);
            Limits.filled(value.unit(), "unit", here);
            if (Limits.holdFor(value.value(), "value", here)) {
                percentages.see(value.value(), "value", here);
            }
            if (Periods.isUsable(value.period(), here) && !seen.add(new UnitAndPeriod(value.unit(), value.period()))) {
                here.add(
                        ProblemCode.UNIT_TWICE,
                        "The unit %s has a value for %s already.".formatted(quoted(value.unit()), value.period()),
                        "Take one of the two out.");
            }
        }
        percentages.tell(at.in("values"));
    }
}
