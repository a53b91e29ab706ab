package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.governance.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A register with some of everything, and nothing wrong with it. */
final class WholeRegister {

    private WholeRegister() {}

    static Register build() {
        return Register.of("whole", "A whole register")
                .version("1")
                .validFrom(day("2008-04-01"))
                .validTo(day("2011-03-31"))
                .source("Invented for tests.")
                .department(Department.of("DH", "Department of Health"))
                .department(Department.of("CLG", "Communities and Local Government"))
                .department(Department.of("HO", "Home Office"))
                .department(Department.of("DCA", "Department for Constitutional Affairs"))
                .owner(new IndicatorOwner("o-dh", Person.of("Ann", "Director"), "DH", false))
                .owner(new IndicatorOwner("o-clg", Person.of("Bob"), "CLG", true))
                .departmentalPsa(WholeTargets.psa())
                .corporate(WholeFramework.framework())
                .plan(WholePlans.departmentalPlan())
                .deliveryPlan(WholeTargets.deliveryPlan())
                .series(WholeTargets.series())
                .trajectory(WholeTargets.trajectory())
                .units(WholeTargets.units())
                .localPsa(localPsa())
                .published(new PublishedRating(
                        "PSA-1",
                        day("2009-12-09"),
                        "some progress",
                        Optional.of(new PublishedRating.Count(3, 1, Optional.of(new PublishedRating.Bounds(2, 3)))),
                        "Autumn report 2009",
                        Optional.of(PublishedRating.Cause.NEW_DATA)))
                .noSlippage(new NoSlippage("T1", "The old form is abolished by law.", "Home Office", day("2003-01-15")))
                .implementationUnit(WholePlans.unit())
                .build();
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static LocalPsa localPsa() {
        LocalTarget.SubTarget subTarget = new LocalTarget.SubTarget(
                "L1a", "Share of pupils", number("40"), number("50"), Optional.of(number("44")), Optional.empty());
        return new LocalPsa(
                "L",
                "A council",
                number("132993000"),
                Optional.of(number("900000")),
                List.of(new LocalTarget("L1", "Better schools", List.of(subTarget))),
                List.of("One plan in place of three."));
    }
}
