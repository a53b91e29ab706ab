package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes outcomes and why they are what they are. */
final class ReasonsWriter {
    private final JsonGenerator to;

    ReasonsWriter(JsonGenerator to) {
        this.to = to;
    }

    /** The outcome and its reasons: one entry where both ends have the same, else one for each end. */
    void derived(Derived derived) {
        outcome("outcome", derived.outcome());
        to.writeArrayPropertyStart("reasons");
        if (derived.atWorst().equals(derived.atBest())) {
            reasons(List.of("worst", "best"), derived.atWorst());
        } else {
            reasons(List.of("worst"), derived.atWorst());
            reasons(List.of("best"), derived.atBest());
        }
        to.writeEndArray();
    }

    void outcome(String name, Outcome outcome) {
        to.writeObjectPropertyStart(name);
        outcome.fold(
                settled -> to.writeStringProperty("settled", settled.level().label()),
                open -> to.writeStringProperty("worst", open.worst().label())
                        .writeStringProperty("best", open.best().label()));
        to.writeEndObject();
    }

    void ids(String name, List<Item> items) {
        words(name, items.stream().map(Item::id).toList());
    }

    void words(String name, List<String> words) {
        to.writeArrayPropertyStart(name);
        words.forEach(to::writeString);
        to.writeEndArray();
    }

    private void reasons(List<String> ends, Reasons reasons) {
        to.writeStartObject();
        words("ends", ends);
        to.writeStringProperty("level", reasons.level().label());
        caps("bindingCaps", reasons.binding());
        caps("otherCaps", reasons.others());
        ids("assumed", reasons.assumed());
        to.writeEndObject();
    }

    private void caps(String name, List<AppliedCap> caps) {
        to.writeArrayPropertyStart(name);
        for (AppliedCap applied : caps) {
            to.writeStartObject();
            to.writeStringProperty("id", applied.cap().id());
            to.writeStringProperty("sentence", applied.sentence());
            to.writeStringProperty("because", applied.cap().because());
            to.writeStringProperty("source", applied.cap().source());
            to.writeStringProperty("ceiling", applied.cap().ceiling().label());
            to.writeArrayPropertyStart("triggers");
            applied.triggers().forEach(this::trigger);
            to.writeEndArray();
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private void trigger(Trigger trigger) {
        to.writeStartObject();
        to.writeStringProperty("item", trigger.item().id());
        to.writeStringProperty("label", trigger.item().label());
        to.writeStringProperty("level", trigger.level().label());
        to.writeStringProperty("basis", trigger.basis().name().toLowerCase(Locale.ROOT));
        to.writeStringProperty("because", trigger.because());
        words("evidence", trigger.evidence().stream().map(Evidence::reference).toList());
        to.writeEndObject();
    }
}
