package io.github.psadelivery.model.agreement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {

    @Test
    void anExtractIsToldInOneWarningWhatItLeavesOut() {
        Register extract = Edit.set(onlyLeads("DH"), "extract", true);

        List<Problem> problems = RegisterCheck.check(extract, "r.json").problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.EXTRACT_LEAVES_OUT);
            assertThat(problem.place().describe()).isEqualTo("r.json, $.extract");
            assertThat(problem.message())
                    .isEqualTo("This extract leaves out 9 things that a whole register holds: AGR-011, AGR-014 × 2,"
                            + " AGR-016 × 2, AGR-017 × 2, AGR-029, AGR-033.");
        });
        assertThat(RegisterCheck.check(extract, "r.json").value()).contains(extract);
    }

    @Test
    void aWholeRegisterIsToldEachOfThem() {
        assertThat(RegisterCheck.check(onlyLeads("DH"), "r.json").problems())
                .hasSize(9)
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.EXTRACT_LEAVES_OUT);
    }

    @Test
    void whatAnExtractHoldsIsCheckedAllTheSame() {
        Register extract = Edit.set(onlyLeads("DHH"), "extract", true);

        assertThat(RegisterCheck.check(extract, "r.json").problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.UNKNOWN_DEPARTMENT, ProblemCode.UNKNOWN_DEPARTMENT, ProblemCode.EXTRACT_LEAVES_OUT);
    }

    @Test
    void anExtractThatLeavesNothingOutHasNoProblem() {
        Register extract = Edit.set(WholeRegister.build(), "extract", true);

        assertThat(RegisterCheck.check(extract, "r.json").problems()).isEmpty();
    }

    private static Register onlyLeads(String lead) {
        SpendingPeriod period = new SpendingPeriod(
                "2008/09 to 2010/11", WholeRegister.day("2008-04-01"), WholeRegister.day("2011-03-31"));
        return Register.of("leads", "Leads alone")
                .department(Department.of("DH", "Department of Health"))
                .corporate(CorporateFramework.of(period)
                        .psa(CorporatePsa.of("PSA-18", 18, "Better health")
                                .lead(lead)
                                .build())
                        .psa(CorporatePsa.of("PSA-19", 19, "Better care")
                                .lead(lead)
                                .build())
                        .build())
                .build();
    }
}
