package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The four-hour standard at 98 %: held by the country, and not by each emergency department. */
final class FourHourStandard {
    private static final String INDICATOR = "seen-in-four-hours";
    private static final int WHOLE_TENTHS = 1000;
    private static final int[] MEAN_SHORTFALL_TENTHS = {19, 18, 16, 15};

    private FourHourStandard() {}

    static Register register() {
        IndicatorTarget target = IndicatorTarget.of("98", "2004-12-31");
        Indicator seen = Indicator.of(
                        INDICATOR, "Share of patients who spend four hours or less in an emergency department")
                .unit("%")
                .baseline(Baseline.of("90", "2002-12-31"))
                .source("Returns of the hospitals")
                .producer("Made up by rule")
                .measured(Frequency.QUARTERLY, 2)
                .coverage("Forty emergency departments")
                .target(target)
                .standard(new MinimumStandard(new BigDecimal("98"), "each quarter from 2005 on"))
                .build();
        return Register.of("four-hour-standard", "The four-hour standard at 98 %, by emergency department")
                .version("1")
                .illustrative()
                .extract()
                .source("Slides of Thomas and Kirkland, 2016: 98 % of patients within four hours, as sample data.")
                .source(
                        "Assumption (illustrative): baseline, dates and all values of the departments are made up by rule.")
                .department(Department.of("DH", "Department of Health"))
                .departmentalPsa(DepartmentalPsa.of(
                                "DH-illustrative",
                                "DH",
                                Regime.SR2002,
                                new SpendingPeriod(
                                        "2003/04 to 2005/06", LocalDate.of(2003, 4, 1), LocalDate.of(2006, 3, 31)))
                        .objective(Objective.of(
                                "DH-access",
                                "Quick treatment in an emergency (illustrative).",
                                1,
                                Target.of("FH", "98% of patients within four hours by the end of 2004 (illustrative)")
                                        .due(target.date())
                                        .element("FH-1", "98% within four hours", INDICATOR)
                                        .build()))
                        .indicator(seen)
                        .build())
                .series(new Series(INDICATOR, observations()))
                .units(new UnitSeries("emergency-departments", INDICATOR, "emergency department", true, departments()))
                .build();
    }

    private static MeasuredPeriod quarter(int number) {
        return MeasuredPeriod.months(LocalDate.of(2005, 1 + 3 * number, 1), 3);
    }

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int quarter = 0; quarter < MEAN_SHORTFALL_TENTHS.length; quarter++) {
            observations.add(Observation.of(
                    quarter(quarter),
                    BigDecimal.valueOf(WHOLE_TENTHS - MEAN_SHORTFALL_TENTHS[quarter], 1)
                            .toPlainString(),
                    quarter(quarter).end().plusMonths(2)));
        }
        return observations;
    }

    private static List<UnitValue> departments() {
        Spread spread = new Spread("Emergency department", 40);
        List<UnitValue> values = new ArrayList<>();
        for (int quarter = 0; quarter < MEAN_SHORTFALL_TENTHS.length; quarter++) {
            values.addAll(spread.values(quarter, quarter(quarter), WHOLE_TENTHS, MEAN_SHORTFALL_TENTHS[quarter]));
        }
        return values;
    }
}
