package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.check.MeasurementCheck;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of all agreements: each in itself, each in one agreement only, each with an owner who is there. */
final class IndicatorsCheck {
    private final Register register;
    private final Known known;
    private final Spot at;
    private final Map<String, String> agreementByIndicator = new HashMap<>();

    IndicatorsCheck(Register register, Known known, Spot at) {
        this.register = register;
        this.known = known;
        this.at = at;
    }

    void run() {
        for (int i = 0; i < register.departmentalPsas().size(); i++) {
            all(
                    register.departmentalPsas().get(i).indicators(),
                    register.departmentalPsas().get(i).id(),
                    at.in("departmentalPsas", i));
        }
        register.corporate().ifPresent(framework -> corporate(framework, at.in("corporate")));
    }

    private void corporate(CorporateFramework framework, Spot here) {
        for (int i = 0; i < framework.psas().size(); i++) {
            CorporatePsa psa = framework.psas().get(i);
            Optional<DeliveryAgreement> agreement = psa.agreement();
            if (agreement.isPresent()) {
                all(agreement.get().indicators(), psa.id(), here.in("psas", i).in("agreement"));
            }
        }
        for (int i = 0; i < framework.dsos().size(); i++) {
            all(framework.dsos().get(i).indicators(), framework.dsos().get(i).id(), here.in("dsos", i));
        }
    }

    private void all(List<Indicator> indicators, String agreement, Spot here) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Spot there = here.in("indicators", i);
            there.findings()
                    .addAll(MeasurementCheck.indicator(
                            indicator, there.findings().place()));
            indicator.owner().ifPresent(owner -> known.owner(owner, there.in("owner")));
            Optional.ofNullable(agreementByIndicator.putIfAbsent(indicator.id(), agreement))
                    .ifPresent(first -> twice(indicator, agreement, first, there.in("id")));
        }
    }

    private static void twice(Indicator indicator, String agreement, String first, Spot here) {
        if (first.equals(agreement)) {
            here.wrong(
                    ProblemCode.ID_TWICE,
                    "%s stands there already.".formatted(Spot.quoted(indicator.id())),
                    "Give each its own, or take one of the two out.");
        } else {
            here.wrong(
                    ProblemCode.INDICATOR_IN_TWO_AGREEMENTS,
                    "%s stands in %s and in %s.".formatted(Spot.quoted(indicator.id()), first, agreement),
                    "Keep it in one, or give the other its own id.");
        }
    }
}
