package io.github.psadelivery.model.agreement.check.target;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Smart;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.JointTarget;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One target: its date, its elements, and with whom it is shared. */
final class TargetCheck {
    private static final String NAME_ONE_LEAD = "Name the one lead, or record what was found as “leadMissing”.";

    private final DepartmentalPsa psa;
    private final Target target;
    private final Known known;
    private final Spot at;

    TargetCheck(DepartmentalPsa psa, Target target, Known known, Spot at) {
        this.psa = psa;
        this.target = target;
        this.known = known;
        this.at = at;
    }

    void run(boolean isPeriodUsable) {
        at.filled(target.text(), "text");
        Smart.check(target.smart(), target.id(), at);
        date(isPeriodUsable);
        elements();
        target.joint().ifPresent(joint -> joint(joint, at.in("joint")));
    }

    private void date(boolean isPeriodUsable) {
        if (target.targetDate().isEmpty() && !target.openEnded()) {
            at.in("targetDate")
                    .missing(
                            ProblemCode.TARGET_WITHOUT_DATE,
                            "The target %s has no date.".formatted(Spot.quoted(target.id())),
                            "Say by when it is to be met, or that it is open-ended.");
        }
        target.targetDate()
                .filter(date -> isPeriodUsable && date.isBefore(psa.period().start()))
                .ifPresent(date -> at.in("targetDate")
                        .wrong(
                                ProblemCode.TARGET_BEFORE_PERIOD,
                                "The target is due on %s, before the period begins on %s."
                                        .formatted(date, psa.period().start()),
                                "Let it be due in the period or after it."));
    }

    private void elements() {
        if (target.elements().isEmpty()) {
            at.in("elements")
                    .missing(
                            ProblemCode.TARGET_WITHOUT_ELEMENT,
                            "Nothing measures the target %s.".formatted(Spot.quoted(target.id())),
                            "Add an element with its indicator.");
        }
        Unique.ids(target.elements(), TargetElement::id, "elements", "id", at);
        for (int i = 0; i < target.elements().size(); i++) {
            TargetElement element = target.elements().get(i);
            Spot here = at.in("elements", i).in("indicator");
            Optional<Indicator> indicator = known.indicator(element.indicator(), here);
            if (indicator.isPresent() && indicator.get().targets().isEmpty()) {
                here.missing(
                        ProblemCode.TARGET_WITHOUT_VALUE,
                        "The indicator %s has no value to reach.".formatted(Spot.quoted(element.indicator())),
                        "Give the indicator a target with value and date.");
            }
        }
    }

    private void joint(JointTarget joint, Spot here) {
        Set<String> owners = new HashSet<>(joint.with());
        owners.add(psa.department());
        for (int i = 0; i < joint.with().size(); i++) {
            known.department(joint.with().get(i), here.in("with", i));
        }
        if (owners.size() < 2) {
            here.in("with")
                    .wrong(
                            ProblemCode.JOINT_WITH_NOBODY,
                            "The target is called joint, and only %s owns it.".formatted(Spot.name(psa.department())),
                            "Name the other departments, or take “joint” out.");
        }
        for (int i = 0; i < joint.leads().size(); i++) {
            String lead = joint.leads().get(i);
            known.department(lead, here.in("leads", i));
            if (known.isDepartment(lead) && !owners.contains(lead)) {
                here.in("leads", i)
                        .wrong(
                                ProblemCode.LEAD_TAKES_NO_PART,
                                "%s leads and does not own the target.".formatted(Spot.name(lead)),
                                "Name it among those who share the target.");
            }
        }
        leads(joint, here);
    }

    private static void leads(JointTarget joint, Spot here) {
        if (joint.leads().size() == 1) {
            return;
        }
        String found =
                joint.leads().isEmpty() ? "nobody leads" : Spot.name(String.join(" and ", joint.leads())) + " lead";
        if (joint.leadMissing().isPresent()) {
            here.in("leadMissing")
                    .wrong(
                            ProblemCode.JOINT_LEAD_NOT_SETTLED,
                            "It is on record that %s the joint target.".formatted(found),
                            "Agree on one lead.");
        } else if (joint.leads().isEmpty()) {
            here.in("leads")
                    .missing(
                            ProblemCode.NOT_ONE_JOINT_LEAD,
                            "Two departments or more share the target, and %s it.".formatted(found),
                            NAME_ONE_LEAD);
        } else {
            here.in("leads")
                    .wrong(
                            ProblemCode.NOT_ONE_JOINT_LEAD,
                            "Two departments or more share the target, and %s it.".formatted(found),
                            NAME_ONE_LEAD);
        }
    }
}
