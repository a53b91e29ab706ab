package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.local.LocalTarget;
import io.github.psadelivery.model.agreement.local.LocalTarget.SubTarget;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;

/** One local agreement: its budget, its targets, and whether each of them stretches. */
final class LocalPsaCheck {
    private final LocalPsa psa;
    private final Spot at;

    LocalPsaCheck(LocalPsa psa, Spot at) {
        this.psa = psa;
        this.at = at;
    }

    void run() {
        at.filled(psa.council(), "council");
        if (Limits.holdFor(psa.netBudgetRequirement(), "netBudgetRequirement", at.findings())
                && psa.netBudgetRequirement().signum() <= 0) {
            at.in("netBudgetRequirement")
                    .wrong(
                            ProblemCode.BAD_MONEY,
                            "The net budget requirement is not above nothing.",
                            "Write the pounds that the grant is reckoned from.");
        }
        if (psa.targets().isEmpty()) {
            at.in("targets")
                    .missing(
                            ProblemCode.NO_LOCAL_TARGET,
                            "The agreement of %s has no target.".formatted(psa.council()),
                            "Add its stretch targets, of which most agreements have about twelve.");
        }
        Unique.ids(psa.targets(), LocalTarget::id, "targets", "id", at);
        for (int i = 0; i < psa.targets().size(); i++) {
            target(psa.targets().get(i), at.in("targets", i));
        }
    }

    private static void target(LocalTarget target, Spot here) {
        here.filled(target.text(), "text");
        if (target.subTargets().isEmpty()) {
            here.in("subTargets")
                    .missing(
                            ProblemCode.NO_LOCAL_TARGET,
                            "Nothing measures the target %s.".formatted(Spot.quoted(target.id())),
                            "Add one sub-target at least.");
        }
        Unique.ids(target.subTargets(), SubTarget::id, "subTargets", "id", here);
        for (int i = 0; i < target.subTargets().size(); i++) {
            subTarget(target.subTargets().get(i), here.in("subTargets", i));
        }
    }

    private static void subTarget(SubTarget subTarget, Spot here) {
        boolean isWithoutUsable = Limits.holdFor(subTarget.withoutAgreement(), "withoutAgreement", here.findings());
        boolean isWithUsable = Limits.holdFor(subTarget.withAgreement(), "withAgreement", here.findings());
        subTarget.interimLevel().ifPresent(level -> Limits.holdFor(level, "interimLevel", here.findings()));
        subTarget.result().ifPresent(result -> Limits.holdFor(result, "result", here.findings()));
        if (isWithoutUsable
                && isWithUsable
                && subTarget.withAgreement().compareTo(subTarget.withoutAgreement()) == 0) {
            here.in("withAgreement")
                    .wrong(
                            ProblemCode.NO_STRETCH,
                            "%s promises no more than is expected anyway.".formatted(Spot.quoted(subTarget.id())),
                            "Write what is expected without the agreement, and what is promised with it.");
        }
    }
}
