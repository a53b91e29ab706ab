package io.github.psadelivery.model.agreement.target;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition on the elements of a target: one element, all of some conditions, or one of some.
 *
 * <p>Direction: meeting one more element never makes a condition false.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * ElementCondition condition = new Composition.Expression("T7-1 and (T7-2 or T7-3)").read().orThrow();
 * condition.isMet(Set.of("T7-1", "T7-3")::contains);    // true
 * }</pre>
 */
public sealed interface ElementCondition {

    /** One element must be met. */
    record Element(String id) implements ElementCondition {}

    /** All of the parts must hold. */
    record Every(List<ElementCondition> parts) implements ElementCondition {

        /** Copies the list. */
        public Every {
            parts = List.copyOf(parts);
        }
    }

    /** One of the parts at least must hold. */
    record Any(List<ElementCondition> parts) implements ElementCondition {

        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Says whether the condition holds.
     *
     * @param isMet says of an id whether that element is met
     */
    default boolean isMet(Predicate<String> isMet) {
        if (this instanceof Element element) {
            return isMet.test(element.id());
        } else if (this instanceof Every every) {
            return every.parts().stream().allMatch(part -> part.isMet(isMet));
        }
        return ((Any) this).parts().stream().anyMatch(part -> part.isMet(isMet));
    }

    /** Gives the ids of the elements named, each once, in the order of the words. */
    default Set<String> elements() {
        Set<String> ids = new LinkedHashSet<>();
        if (this instanceof Element element) {
            ids.add(element.id());
        } else if (this instanceof Every every) {
            every.parts().forEach(part -> ids.addAll(part.elements()));
        } else {
            ((Any) this).parts().forEach(part -> ids.addAll(part.elements()));
        }
        return ids;
    }
}
