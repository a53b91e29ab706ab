package io.github.psadelivery.scoring.registers;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.path.PathDesign;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Asylum claims against a path: two published numbers, and by rule what nobody published. */
final class AsylumIntake {
    private static final String INDICATOR = "asylum-intake";
    private static final YearMonth START = YearMonth.of(2001, 12);
    private static final int[] CLAIMS_BY_YEAR_FROM_2001 = {71_000, 84_130, 49_370};
    private static final int QUARTERS = 4;
    private static final int LAG = 2;

    private AsylumIntake() {}

    static Register register() {
        Baseline baseline = Baseline.of("71000", "2001-12-31");
        IndicatorTarget target = IndicatorTarget.of("42065", "2004-12-31");
        Indicator intake = Indicator.of(INDICATOR, "Asylum claims in the twelve months to the end of the quarter")
                .polarity(Polarity.DOWN_IS_GOOD)
                .unit("claims in twelve months")
                .baseline(baseline)
                .source("Home Office asylum statistics (recalled)")
                .producer("Home Office")
                .measured(Frequency.QUARTERLY, LAG)
                .coverage("United Kingdom (recalled)")
                .target(target)
                .build();
        return Register.of("asylum-intake", "Asylum claims against a path")
                .version("1")
                .illustrative()
                .extract()
                .source("Figures before the Committee of Public Accounts: 84,130 claims in 2002 and 49,370 in 2003.")
                .source(
                        "Slides of Thomas and Kirkland, 2016: the target is fewer unfounded claims, and delivery reports on"
                                + " it are dated December 2002, July 2003 (as we read it) and December 2003.")
                .source("Recalled, not read in a text, and rounded: 71,000 claims in 2001.")
                .source("Assumption (illustrative): all claims stand for the unfounded ones.")
                .source(
                        "Assumption (illustrative): no number was read for the target; half the claims of 2002 by the end of"
                                + " 2004 is ours, and so is the straight path to it.")
                .source(
                        "Assumption (illustrative): between the ends of the years the twelve months' numbers lie on straight"
                                + " lines, and each is published two months after its quarter.")
                .department(Department.of("HO", "Home Office"))
                .departmentalPsa(DepartmentalPsa.of(
                                "HO-SR2002",
                                "HO",
                                Regime.SR2002,
                                new SpendingPeriod(
                                        "2003/04 to 2005/06", LocalDate.of(2003, 4, 1), LocalDate.of(2006, 3, 31)))
                        .objective(Objective.of(
                                "HO-asylum",
                                "The objective above the asylum target; its wording is not held here.",
                                1,
                                Target.of("T2", "Reducing significantly unfounded asylum claims")
                                        .due(target.date())
                                        .element("T2-1", "Fewer claims", INDICATOR)
                                        .build()))
                        .indicator(intake)
                        .build())
                .series(new Series(INDICATOR, observations()))
                .trajectory(PathDesign.of(INDICATOR, baseline, target)
                        .every(Frequency.HALF_YEARLY)
                        .straight())
                .build();
    }

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int year = 1; year < CLAIMS_BY_YEAR_FROM_2001.length; year++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                YearMonth end = START.plusMonths(12L * (year - 1) + 3L * quarter);
                MeasuredPeriod twelveMonths =
                        new MeasuredPeriod(end.minusMonths(11).atDay(1), end.atEndOfMonth());
                observations.add(Observation.of(
                        twelveMonths,
                        claims(year, quarter).toPlainString(),
                        end.plusMonths(LAG).atEndOfMonth()));
            }
        }
        return observations;
    }

    private static BigDecimal claims(int year, int quarter) {
        int before = CLAIMS_BY_YEAR_FROM_2001[year - 1];
        int change = CLAIMS_BY_YEAR_FROM_2001[year] - before;
        return BigDecimal.valueOf(before)
                .add(BigDecimal.valueOf((long) change * quarter)
                        .divide(BigDecimal.valueOf(QUARTERS), 0, RoundingMode.HALF_EVEN));
    }
}
