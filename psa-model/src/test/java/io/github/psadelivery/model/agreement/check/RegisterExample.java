package io.github.psadelivery.model.agreement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.plan.PlanObjective;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.ElementCondition;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.governance.Governance;
import io.github.psadelivery.model.governance.LeadMinister;
import io.github.psadelivery.model.governance.Person;
import io.github.psadelivery.model.governance.Sro;
import io.github.psadelivery.model.problem.Checked;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples that the documentation of agreements shows. */
class RegisterExample {
    private final SpendingPeriod period =
            new SpendingPeriod("2008/09 to 2010/11", LocalDate.parse("2008-04-01"), LocalDate.parse("2011-03-31"));

    @Test
    void checkingARegister() {
        CorporateFramework framework = CorporateFramework.of(period)
                .psa(CorporatePsa.of("PSA-3", 3, "Migration")
                        .contributor("HO")
                        .contributor("DH")
                        .build())
                .build();
        Register register = Register.of("CSR07", "Agreements of the Comprehensive Spending Review 2007")
                .department(Department.of("DH", "Department of Health"))
                .department(Department.of("HO", "Home Office"))
                .corporate(framework)
                .build();

        Checked<Register> checked = RegisterCheck.check(register, "csr07.json");

        assertThat(checked.problems().stream().map(Object::toString))
                .contains("AGR-012 error at csr07.json, $.corporate.psas[0].leads: PSA-3 has no lead department."
                        + " Name the one department that leads.");
    }

    @Test
    void sayingWhoGoverns() {
        Governance governance = Governance.of()
                .leadMinister(new LeadMinister(Person.of("Illustrative Minister"), "DH"))
                .sro(Sro.of(Person.of("Illustrative Owner"), "DH").withGrade("Director General"))
                .build();

        assertThat(governance.sros().get(0).grade()).contains("Director General");
    }

    @Test
    void combiningTheElementsOfATarget() {
        Target target = Target.of("T7", "Focus the system on real refugees.")
                .due(LocalDate.parse("2004-12-31"))
                .element("T7-4", "75% of substantive claims decided within two months", "decided-in-2-months")
                .build();
        TechnicalNoteSection section = TechnicalNoteSection.on("T7")
                .successCriterion("Met if the share is reached in 2004.")
                .composition(new Composition.All())
                .build();
        ElementCondition condition =
                new Composition.Expression("T7-1 and (T7-2 or T7-3)").read().orThrow();

        assertThat(section.target()).isEqualTo(target.id());
        assertThat(condition.isMet(Set.of("T7-1", "T7-3")::contains)).isTrue();
        assertThat(condition.isMet(Set.of("T7-2", "T7-3")::contains)).isFalse();
    }

    @Test
    void planningForADepartment() {
        SingleDepartmentalPlan plan = SingleDepartmentalPlan.of("HO-SDP", "HO", period)
                .activity("passports", "Issuing passports")
                .objective(PlanObjective.of("O1", PlanObjective.Kind.OPERATIONAL, "Passports in three weeks")
                        .covering("passports"))
                .build();

        assertThat(plan.objectives().get(0).covers()).containsExactly("passports");
    }
}
