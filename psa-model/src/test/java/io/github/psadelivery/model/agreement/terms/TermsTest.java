package io.github.psadelivery.model.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        SpendingPeriod period =
                new SpendingPeriod("2008/09 to 2010/11", LocalDate.parse("2008-04-01"), LocalDate.parse("2011-03-31"));

        assertThat(Stream.of("2008-03-31", "2008-04-01", "2011-03-31", "2011-04-01")
                        .map(LocalDate::parse)
                        .map(period::holds))
                .containsExactly(false, true, true, false);
    }

    @Test
    void aChecklistTellsWhatIsMissingInItsUsualOrder() {
        assertThat(new SmartChecklist(false, true, false, true, false).missing())
                .containsExactly("specific", "achievable", "timed");
        assertThat(SmartChecklist.complete().missing()).isEmpty();
    }

    @Test
    void departmentsHadAgreementsOfTheirOwnUntil2004() {
        assertThat(Stream.of(Regime.values()).filter(Regime::isOfDepartments))
                .containsExactly(Regime.PSA_1998, Regime.SR2000, Regime.SR2002, Regime.SR2004);
    }
}
