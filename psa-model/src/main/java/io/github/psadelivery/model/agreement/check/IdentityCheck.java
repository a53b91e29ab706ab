package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.internal.Days;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.Set;

/** What a register is and what it holds: its own names and days, its departments and owners, and no agreement twice. */
final class IdentityCheck {
    private final Register register;
    private final Known known;
    private final Spot at;

    IdentityCheck(Register register, Known known, Spot at) {
        this.register = register;
        this.known = known;
        this.at = at;
    }

    void run() {
        at.filled(register.id(), "id");
        at.filled(register.title(), "title");
        Days.inOrder(register.validFrom(), register.validTo(), at.in("validTo"));
        Unique.ids(register.departments(), Department::code, "departments", "code", at);
        for (int i = 0; i < register.departments().size(); i++) {
            at.in("departments", i).filled(register.departments().get(i).name(), "name");
        }
        Unique.ids(register.owners(), IndicatorOwner::id, "owners", "id", at);
        for (int i = 0; i < register.owners().size(); i++) {
            known.department(
                    register.owners().get(i).department(), at.in("owners", i).in("department"));
        }
        Unique.ids(register.departmentalPsas(), DepartmentalPsa::id, "departmentalPsas", "id", at);
        oneADepartment();
        Unique.ids(register.plans(), SingleDepartmentalPlan::id, "plans", "id", at);
        Unique.ids(register.localPsas(), LocalPsa::id, "localPsas", "id", at);
    }

    private record DepartmentAndRegime(String department, Regime regime) {}

    private void oneADepartment() {
        Set<DepartmentAndRegime> seen = new HashSet<>();
        for (int i = 0; i < register.departmentalPsas().size(); i++) {
            DepartmentalPsa psa = register.departmentalPsas().get(i);
            if (!seen.add(new DepartmentAndRegime(psa.department(), psa.regime()))) {
                at.in("departmentalPsas", i)
                        .wrong(
                                ProblemCode.AGREEMENT_TWICE,
                                "%s has an agreement under %s already."
                                        .formatted(Spot.name(psa.department()), psa.regime()),
                                "Put all its objectives into one agreement.");
            }
        }
    }
}
