package io.github.psadelivery.model.agreement.corporate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeadDepartmentTest {
    private static final LocalDate DECC_BEGINS = LocalDate.parse("2008-10-03");

    @Test
    void leadsOnTheFirstAndTheLastDay() {
        LeadDepartment lead = LeadDepartment.of("DEFRA").between(LocalDate.parse("2008-04-01"), DECC_BEGINS);

        assertThat(lead.holdsOn(LocalDate.parse("2008-03-31"))).isFalse();
        assertThat(lead.holdsOn(LocalDate.parse("2008-04-01"))).isTrue();
        assertThat(lead.holdsOn(DECC_BEGINS)).isTrue();
        assertThat(lead.holdsOn(DECC_BEGINS.plusDays(1))).isFalse();
    }

    @Test
    void anAgreementKnowsWhoLeadsOnADay() {
        CorporatePsa psa = CorporatePsa.of("PSA-27", 27, "Climate change")
                .lead(LeadDepartment.of("DEFRA").between(LocalDate.parse("2008-04-01"), DECC_BEGINS.minusDays(1)))
                .lead(LeadDepartment.of("DECC").between(DECC_BEGINS, LocalDate.parse("2011-03-31")))
                .build();

        assertThat(psa.leadsOn(DECC_BEGINS.minusDays(1))).containsExactly("DEFRA");
        assertThat(psa.leadsOn(DECC_BEGINS)).containsExactly("DECC");
    }
}
