package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.util.ArrayList;
import java.util.List;

/** Makes up values of single schools, from 1 to 12 of them over 1 to 4 years. */
public final class UnitSeriesMaker {
    private static final int FIRST_YEAR = 2000;

    private UnitSeriesMaker() {}

    /** Values of units of the indicator that was made with the same choices. */
    public static UnitSeries make(Indicator indicator, Choices choices) {
        int slot = IndicatorMaker.SLOTS;
        int units = 1 + choices.pick(slot, 12);
        int years = 1 + choices.pick(slot + 1, 4);
        List<UnitValue> values = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            for (int unit = 1; unit <= units; unit++) {
                int tenths = 100 + choices.pick(slot + 2 + (unit * years + year) % SeriesMaker.SLOTS, 801);
                values.add(new UnitValue(
                        "School " + unit,
                        MeasuredPeriod.year(FIRST_YEAR + year),
                        IndicatorMaker.scaled(choices, tenths)));
            }
        }
        return new UnitSeries(indicator.id() + " by school", indicator.id(), "school", true, values);
    }
}
