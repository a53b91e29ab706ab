package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Locale;

/** Writes outcomes and why they are what they are. */
final class ReasonsWriter {
    private final JsonText to;

    ReasonsWriter(JsonText to) {
        this.to = to;
    }

    /** The outcome and its reasons: one entry where both ends have the same, else one for each end. */
    void derived(Derived derived) {
        outcome("outcome", derived.outcome());
        to.list("reasons");
        if (derived.atWorst().equals(derived.atBest())) {
            reasons(List.of("worst", "best"), derived.atWorst());
        } else {
            reasons(List.of("worst"), derived.atWorst());
            reasons(List.of("best"), derived.atBest());
        }
        to.endList();
    }

    void outcome(String name, Outcome outcome) {
        to.object(name);
        outcome.fold(
                settled -> to.words("settled", settled.level().label()),
                open -> to.words("worst", open.worst().label())
                        .words("best", open.best().label()));
        to.endObject();
    }

    void ids(String name, List<Item> items) {
        to.list(name, items.stream().map(Item::id).toList());
    }

    private void reasons(List<String> ends, Reasons reasons) {
        to.object();
        to.list("ends", ends);
        to.words("level", reasons.level().label());
        caps("bindingCaps", reasons.binding());
        caps("otherCaps", reasons.others());
        ids("assumed", reasons.assumed());
        to.endObject();
    }

    private void caps(String name, List<AppliedCap> caps) {
        to.list(name);
        for (AppliedCap applied : caps) {
            to.object();
            to.words("id", applied.cap().id());
            to.words("sentence", applied.sentence());
            to.words("because", applied.cap().because());
            to.words("source", applied.cap().source());
            to.words("ceiling", applied.cap().ceiling().label());
            to.list("triggers");
            applied.triggers().forEach(this::trigger);
            to.endList();
            to.endObject();
        }
        to.endList();
    }

    private void trigger(Trigger trigger) {
        to.object();
        to.words("item", trigger.item().id());
        to.words("label", trigger.item().label());
        to.words("level", trigger.level().label());
        to.words("basis", trigger.basis().name().toLowerCase(Locale.ROOT));
        to.words("because", trigger.because());
        to.list("evidence", trigger.evidence().stream().map(Evidence::reference).toList());
        to.endObject();
    }
}
