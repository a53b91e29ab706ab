package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Days;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.LeadDepartment;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One corporate agreement: its departments, its period, and whether it is published and has its Delivery Agreement. */
final class PsaCheck {
    private final CorporatePsa psa;
    private final SpendingPeriod period;
    private final Known known;
    private final Spot at;

    PsaCheck(CorporatePsa psa, SpendingPeriod period, Known known, Spot at) {
        this.psa = psa;
        this.period = period;
        this.known = known;
        this.at = at;
    }

    void run(boolean isPeriodUsable) {
        at.filled(psa.text(), "text");
        boolean isOwnUsable = psa.period()
                .map(own -> Days.isPeriod(own, at.in("period")))
                .orElse(true);
        if (isPeriodUsable && isOwnUsable) {
            psa.period().ifPresent(this::fits);
        }
        leads(isPeriodUsable && isOwnUsable);
        contributors();
        if (psa.published().isEmpty()) {
            at.in("published")
                    .missing(
                            ProblemCode.NOT_PUBLISHED,
                            "%s is not said to be published.".formatted(psa.id()),
                            "Say when and where it was published.");
        }
        psa.agreement()
                .ifPresentOrElse(
                        agreement -> new DeliveryAgreementCheck(psa, agreement, known, at.in("agreement")).run(),
                        this::noAgreement);
    }

    private void fits(SpendingPeriod own) {
        if (own.start().equals(period.start()) && own.end().isAfter(period.end())) {
            at.in("period")
                    .in("end")
                    .wrong(
                            ProblemCode.OUTLIVES_PERIOD,
                            "%s runs to %s, beyond the spending period, which ends on %s."
                                    .formatted(psa.id(), own.end(), period.end()),
                            "Make sure that this is meant.");
        } else if (!own.start().equals(period.start()) || !own.end().equals(period.end())) {
            at.in("period")
                    .wrong(
                            ProblemCode.OTHER_PERIOD,
                            "%s runs from %s to %s, and the spending period from %s to %s."
                                    .formatted(psa.id(), own.start(), own.end(), period.start(), period.end()),
                            "Leave the period out, or start with the spending period.");
        }
    }

    private void leads(boolean arePeriodsUsable) {
        for (int i = 0; i < psa.leads().size(); i++) {
            LeadDepartment lead = psa.leads().get(i);
            Spot here = at.in("leads", i);
            known.department(lead.department(), here.in("department"));
            Days.inOrder(lead.from(), lead.to(), here.in("to"));
            if (!psa.contributors().isEmpty() && !psa.contributors().contains(lead.department())) {
                here.in("department")
                        .wrong(
                                ProblemCode.LEAD_TAKES_NO_PART,
                                "%s leads and is not among those who contribute.".formatted(lead.department()),
                                "Add it to the contributors.");
            }
        }
        if (psa.leads().isEmpty()) {
            at.in("leads")
                    .missing(
                            ProblemCode.NOT_ONE_LEAD,
                            "%s has no lead department.".formatted(psa.id()),
                            "Name the one department that leads.");
        } else if (arePeriodsUsable) {
            Optional<LeadDays.Fault> fault =
                    LeadDays.firstFault(psa, psa.period().orElse(period));
            fault.ifPresent(wrong -> at.in("leads")
                    .wrong(
                            ProblemCode.NOT_ONE_LEAD,
                            "On %s %s lead %s."
                                    .formatted(
                                            wrong.day(),
                                            wrong.departments().isEmpty()
                                                    ? "no department would"
                                                    : String.join(" and ", wrong.departments()),
                                            psa.id()),
                            "Let exactly one department lead on each day."));
        }
    }

    private void contributors() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < psa.contributors().size(); i++) {
            String department = psa.contributors().get(i);
            Spot here = at.in("contributors", i);
            known.department(department, here);
            if (!seen.add(department)) {
                here.wrong(
                        ProblemCode.ID_TWICE,
                        "%s stands there already.".formatted(Spot.quoted(department)),
                        "Name each department once.");
            }
        }
        if (seen.isEmpty()) {
            at.in("contributors")
                    .missing(
                            ProblemCode.NO_CONTRIBUTOR,
                            "No department contributes to %s.".formatted(psa.id()),
                            "Name all that do, the lead among them.");
        } else if (seen.size() == 1) {
            at.in("contributors")
                    .wrong(
                            ProblemCode.ONE_CONTRIBUTOR,
                            "Only %s contributes to %s."
                                    .formatted(psa.contributors().get(0), psa.id()),
                            "Name the others, or ask whether it is a departmental objective.");
        }
    }

    private void noAgreement() {
        at.in("agreement")
                .missing(
                        ProblemCode.NO_DELIVERY_AGREEMENT,
                        "%s has no Delivery Agreement.".formatted(psa.id()),
                        "Add it, or call the register an extract.");
    }
}
