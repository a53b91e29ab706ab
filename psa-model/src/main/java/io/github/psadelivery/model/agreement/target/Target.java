package io.github.psadelivery.model.agreement.target;

import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gain that a department promises by a date. A target that has parts of its own has one element for each of them, also
 * called sub-targets; a plain target has one element.
 *
 * <p>Scale and direction, baseline and value: those of the indicators that the elements name, where they stand once.
 *
 * <p>Absence: no date means that none is known, or none was set if the target is open-ended.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007; HM Treasury's pages on
 * targets.
 *
 * <pre>{@code
 * Target.of("T7", "Focus the system on real refugees.")
 *         .due(LocalDate.parse("2004-12-31"))
 *         .element("T7-4", "75% of substantive claims decided within two months", "decided-in-2-months")
 *         .build();
 * }</pre>
 *
 * @param targetDate the last day on which it can be met
 * @param openEnded whether it holds on without an end
 * @param elements its parts, each measured by one indicator
 * @param joint with whom it is shared, if it is
 * @param smart whether it was found specific, measurable, achievable, relevant and timed
 */
public record Target(
        String id,
        String text,
        Optional<LocalDate> targetDate,
        boolean openEnded,
        List<TargetElement> elements,
        Optional<JointTarget> joint,
        Optional<SmartChecklist> smart) {

    /** Copies the list. */
    public Target {
        elements = List.copyOf(elements);
    }

    /** Starts a target that has neither date nor elements and is not shared, until it is said. */
    public static Builder of(String id, String text) {
        return new Builder(id, text);
    }

    /** Collects a target step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final String id;
        private final String text;
        private Optional<LocalDate> targetDate = Optional.empty();
        private boolean openEnded;
        private final List<TargetElement> elements = new ArrayList<>();
        private Optional<JointTarget> joint = Optional.empty();
        private Optional<SmartChecklist> smart = Optional.empty();

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /** States the last day on which the target can be met; the last word counts. */
        public Builder due(LocalDate date) {
            targetDate = Optional.of(date);
            return this;
        }

        /** Says that the target holds on without an end. */
        public Builder openEnded() {
            openEnded = true;
            return this;
        }

        /** Adds an element. */
        public Builder element(String elementId, String elementText, String indicator) {
            elements.add(new TargetElement(elementId, elementText, indicator));
            return this;
        }

        /** Says with whom the target is shared; the last word counts. */
        public Builder joint(JointTarget shared) {
            joint = Optional.of(shared);
            return this;
        }

        /** States what the checklist gave; the last word counts. */
        public Builder smart(SmartChecklist checklist) {
            smart = Optional.of(checklist);
            return this;
        }

        /** Gives the target; the builder can go on afterwards. */
        public Target build() {
            return new Target(id, text, targetDate, openEnded, elements, joint, smart);
        }
    }
}
