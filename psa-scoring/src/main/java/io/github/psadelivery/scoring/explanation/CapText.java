package io.github.psadelivery.scoring.explanation;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** A cap that applied, in words: the rule, its reason and source, and the items that set it off. */
final class CapText {
    private final Wording wording;
    private final RubricLabels labels;

    CapText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
    }

    /** The whole story, for a cap that binds. */
    Passage inFull(AppliedCap applied) {
        return rule(applied)
                .with(Passage.of(wording.text("cap.because", applied.cap().because())))
                .with(Passage.of(wording.text("cap.source", applied.cap().source())))
                .with(applied.triggers().stream().map(this::trigger).toList());
    }

    /** The rule and what set it off, for a cap that another one undercuts. */
    Passage inShort(AppliedCap applied) {
        return applied.triggers().isEmpty()
                ? rule(applied)
                : rule(applied)
                        .with(Passage.of(wording.text(
                                "cap.triggers",
                                applied.triggers().stream()
                                        .map(this::itemAndLevel)
                                        .collect(joining("; ")))));
    }

    private Passage rule(AppliedCap applied) {
        return Passage.of(wording.text("cap.rule", applied.cap().id(), applied.sentence()));
    }

    private Passage trigger(Trigger trigger) {
        List<Passage> grounds = new ArrayList<>();
        if (!trigger.because().isBlank()) {
            grounds.add(Passage.of(wording.text("cap.rationale", trigger.because())));
        }
        if (!trigger.evidence().isEmpty()) {
            grounds.add(Passage.of(wording.text(
                    "cap.evidence",
                    trigger.evidence().stream().map(Evidence::reference).collect(joining("; ")))));
        }
        return Passage.of(wording.text("cap.trigger", itemAndLevel(trigger), basis(trigger)))
                .with(grounds);
    }

    private String itemAndLevel(Trigger trigger) {
        return wording.text("item.level", name(trigger.item()), labels.label(trigger.level()));
    }

    String name(Item item) {
        String label = labels.label(item);
        return label.equalsIgnoreCase(item.id()) ? label : wording.text("item.name", label, item.id());
    }

    private String basis(Trigger trigger) {
        return switch (trigger.basis()) {
            case STATED -> wording.text("basis.stated");
            case DERIVED -> wording.text("basis.derived");
            case ASSUMED -> wording.text("basis.assumed");
        };
    }
}
