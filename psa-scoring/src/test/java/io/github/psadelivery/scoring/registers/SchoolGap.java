package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sixty schools whose gap of 17.5 points more than halves in three years. */
final class SchoolGap {
    private static final String RESULTS = "school-results";
    private static final String GAP = "school-gap";
    private static final int FIRST_YEAR = 2000;
    private static final int[] GAP_TENTHS = {175, 139, 107, 81};
    private static final int[] BEST_TENTHS = {900, 905, 910, 915};

    private SchoolGap() {}

    static Register register() {
        Baseline baseline = Baseline.of("17.5", "2001-08-31");
        IndicatorTarget target = IndicatorTarget.of("8.7", "2004-08-31");
        Indicator gap = Indicator.of(GAP, "Gap between the mean of all schools and the best school")
                .polarity(Polarity.DOWN_IS_GOOD)
                .unit("percentage points")
                .baseline(baseline)
                .source("Computed from the results of the schools")
                .producer("Made up by rule")
                .measured(Frequency.YEARLY, 3)
                .coverage("Sixty schools")
                .target(target)
                .build();
        Indicator results = Indicator.of(RESULTS, "Share of pupils who reach the expected level")
                .unit("%")
                .baseline(Baseline.of("72.5", "2001-08-31"))
                .source("Results of the schools")
                .producer("Made up by rule")
                .measured(Frequency.YEARLY, 3)
                .coverage("Sixty schools")
                .build();
        return Register.of("school-gap", "Sixty schools whose gap more than halves in three years")
                .version("1")
                .illustrative()
                .extract()
                .source(
                        "Slides of Thomas and Kirkland, 2016: a gap of 17.5 points between schools more than halved in three"
                                + " years. Between which schools, and in which years, was not read.")
                .source(
                        "Assumption (illustrative): the gap is that between the mean and the best; the years, all results"
                                + " and the target of half the gap are made up by rule.")
                .department(Department.of("DfES", "Department for Education and Skills"))
                .departmentalPsa(DepartmentalPsa.of(
                                "DfES-illustrative",
                                "DfES",
                                Regime.SR2002,
                                new SpendingPeriod(
                                        "2003/04 to 2005/06", LocalDate.of(2003, 4, 1), LocalDate.of(2006, 3, 31)))
                        .objective(Objective.of(
                                "DfES-schools",
                                "Good results in every school (illustrative).",
                                1,
                                Target.of(
                                                "SG",
                                                "Halve the gap between the mean and the best school by 2004 (illustrative)")
                                        .due(target.date())
                                        .element("SG-1", "Halve the gap", GAP)
                                        .build()))
                        .indicator(gap)
                        .indicator(results)
                        .build())
                .series(series(GAP, GAP_TENTHS))
                .series(series(RESULTS, meanTenths()))
                .trajectory(Trajectory.straightLine(GAP, baseline, target))
                .units(new UnitSeries("schools", RESULTS, "school", true, schools()))
                .build();
    }

    private static MeasuredPeriod schoolYear(int number) {
        return MeasuredPeriod.months(LocalDate.of(FIRST_YEAR + number, 9, 1), 12);
    }

    private static int[] meanTenths() {
        int[] means = new int[GAP_TENTHS.length];
        for (int year = 0; year < means.length; year++) {
            means[year] = BEST_TENTHS[year] - GAP_TENTHS[year];
        }
        return means;
    }

    private static Series series(String indicator, int[] tenths) {
        List<Observation> observations = new ArrayList<>();
        for (int year = 0; year < tenths.length; year++) {
            MeasuredPeriod period = schoolYear(year);
            observations.add(Observation.of(
                    period,
                    BigDecimal.valueOf(tenths[year], 1).toPlainString(),
                    period.end().plusMonths(3)));
        }
        return new Series(indicator, observations);
    }

    private static List<UnitValue> schools() {
        Spread spread = new Spread("School", 60);
        List<UnitValue> values = new ArrayList<>();
        for (int year = 0; year < GAP_TENTHS.length; year++) {
            values.addAll(spread.values(year, schoolYear(year), BEST_TENTHS[year], GAP_TENTHS[year]));
        }
        return values;
    }
}
