package io.github.psadelivery.scoring.report.trajectory;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.routine.ItemIndicator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which indicators of a register measure an item of a delivery report. Links that name the register count alone; where none
 * does, an item is the target, element, agreement, objective or indicator that has its id.
 */
final class MeasuredItem {
    private final String item;
    private final Register register;

    MeasuredItem(String item, Register register) {
        this.item = item;
        this.register = register;
    }

    /** Gives them in the order of the links, or of the register, each once. */
    List<Indicator> indicators(List<ItemIndicator> links) {
        List<ItemIndicator> ofRegister = links.stream()
                .filter(link -> link.register().equals(register.id()))
                .toList();
        Stream<String> ids = ofRegister.isEmpty()
                ? byId()
                : ofRegister.stream().filter(link -> link.item().equals(item)).map(ItemIndicator::indicator);
        return ids.distinct().flatMap(id -> register.indicator(id).stream()).toList();
    }

    private Stream<String> byId() {
        return Stream.of(ofTargets(), ofAgreements(), ofObjectives(), Stream.of(item))
                .flatMap(ids -> ids);
    }

    private Stream<String> ofTargets() {
        return register.departmentalPsas().stream()
                .flatMap(psa -> psa.objectives().stream())
                .flatMap(objective -> objective.targets().stream())
                .flatMap(this::ofTarget);
    }

    private Stream<String> ofTarget(Target target) {
        return target.elements().stream()
                .filter(element -> target.id().equals(item) || element.id().equals(item))
                .map(TargetElement::indicator);
    }

    private Stream<String> ofAgreements() {
        return register.corporate().stream()
                .flatMap(framework -> framework.psas().stream())
                .filter(psa -> psa.id().equals(item))
                .flatMap(MeasuredItem::indicators);
    }

    private static Stream<String> indicators(CorporatePsa psa) {
        return psa.agreement().stream()
                .flatMap(agreement -> agreement.indicators().stream())
                .map(Indicator::id);
    }

    private Stream<String> ofObjectives() {
        return register.corporate().stream()
                .flatMap(framework -> framework.dsos().stream())
                .filter(objective -> objective.id().equals(item))
                .map(Dso::indicators)
                .flatMap(List::stream)
                .map(Indicator::id);
    }
}
