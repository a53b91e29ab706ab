package io.github.psadelivery.model.measurement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import io.github.psadelivery.model.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitSeriesCheckTest {
    private static final MeasurementCheck CHECK = new MeasurementCheck(
            List.of(Indicator.of("seen", "Seen within four hours").unit("%").build()));
    private static final MeasuredPeriod YEAR = MeasuredPeriod.year(2003);

    private static List<String> found(UnitSeries... units) {
        return CHECK.units(List.of(units), new Place.Path("r.json", "$.units")).stream()
                .map(problem ->
                        problem.code() + " " + problem.place().describe().replace("r.json, $.units", ""))
                .toList();
    }

    private static UnitSeries hospitals(UnitValue... values) {
        return new UnitSeries("hospitals", "seen", "hospital", true, List.of(values));
    }

    private static UnitValue value(String unit, MeasuredPeriod period, String value) {
        return new UnitValue(unit, period, new BigDecimal(value));
    }

    @Test
    void goodValuesHaveNoProblem() {
        assertThat(found(hospitals(
                        value("A", YEAR, "98"), value("B", YEAR, "91.5"), value("A", MeasuredPeriod.year(2004), "98"))))
                .isEmpty();
    }

    @Test
    void aUnitHasOneValueAPeriod() {
        assertThat(found(hospitals(value("A", YEAR, "98"), value("B", YEAR, "97"), value("A", YEAR, "98"))))
                .containsExactly("MEA-023 [0].values[2]");
    }

    @Test
    void namesAreFilledInAndUsedOnce() {
        assertThat(found(
                        new UnitSeries("", "sen", " ", true, List.of()), hospitals(), hospitals(value("", YEAR, "98"))))
                .containsExactly(
                        "MEA-004 [0].indicator",
                        "MEA-003 [0].id",
                        "MEA-003 [0].unitKind",
                        "MEA-005 [2].id",
                        "MEA-003 [2].values[0].unit");
    }

    @Test
    void valuesAndPeriodsMakeSense() {
        assertThat(found(hospitals(
                        value("A", YEAR, "0.98"),
                        value("B", YEAR, "1e1000000000"),
                        value("C", new MeasuredPeriod(YEAR.end(), YEAR.start()), "0.5"),
                        value("D", new MeasuredPeriod(YEAR.start(), LocalDate.MAX), "0.5"))))
                .containsExactly(
                        "MEA-001 [0].values[1].value",
                        "MEA-020 [0].values[2].period",
                        "MEA-002 [0].values[3].period.end",
                        "MEA-015 [0].values");
    }
}
