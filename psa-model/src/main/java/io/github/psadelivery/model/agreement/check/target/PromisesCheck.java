package io.github.psadelivery.model.agreement.check.target;

import static java.util.stream.Collectors.toCollection;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.DeliveryContract;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.ServiceDeliveryAgreement;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands beneath an agreement: the Service Delivery Agreement and the delivery contract, linked to its targets. */
final class PromisesCheck {
    private final DepartmentalPsa psa;
    private final Set<String> targets;
    private final Spot at;

    PromisesCheck(DepartmentalPsa psa, Spot at) {
        this.psa = psa;
        this.targets = psa.targets().map(Target::id).collect(toCollection(LinkedHashSet::new));
        this.at = at;
    }

    void run() {
        psa.serviceDeliveryAgreement().ifPresent(this::measures);
        psa.deliveryContract().ifPresent(this::goals);
    }

    private void measures(ServiceDeliveryAgreement agreement) {
        Spot here = at.in("serviceDeliveryAgreement");
        if (psa.regime() == Regime.SR2004) {
            here.wrong(
                    ProblemCode.OUT_OF_ITS_TIME,
                    "Service Delivery Agreements were abolished in 2004.",
                    "Look at the spending review of the agreement.");
        }
        Unique.ids(agreement.measures(), ServiceDeliveryAgreement.Measure::id, "measures", "id", here);
        for (int i = 0; i < agreement.measures().size(); i++) {
            linked(
                    agreement.measures().get(i).text(),
                    agreement.measures().get(i).targets(),
                    here.in("measures", i));
        }
    }

    private void goals(DeliveryContract contract) {
        Spot here = at.in("deliveryContract");
        if (psa.regime() != Regime.SR2000) {
            here.wrong(
                    ProblemCode.OUT_OF_ITS_TIME,
                    "Delivery contracts were taken from the agreements of 2000, and merged into those of 2002.",
                    "Look at the spending review of the agreement.");
        }
        for (int i = 0; i < contract.goals().size(); i++) {
            linked(contract.goals().get(i).text(), contract.goals().get(i).targets(), here.in("goals", i));
        }
    }

    private void linked(String text, List<String> linkedTargets, Spot here) {
        here.filled(text, "text");
        if (linkedTargets.isEmpty()) {
            here.in("targets")
                    .wrong(
                            ProblemCode.LINKED_TO_NO_TARGET,
                            "%s serves no target.".formatted(Spot.quoted(text)),
                            "Name the targets of the agreement that it serves.");
        }
        for (int i = 0; i < linkedTargets.size(); i++) {
            Known.other("target", linkedTargets.get(i), targets, here.in("targets", i));
        }
    }
}
