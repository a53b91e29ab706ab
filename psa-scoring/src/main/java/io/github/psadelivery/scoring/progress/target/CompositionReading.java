package io.github.psadelivery.scoring.progress.target;

import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.Composition.Weight;
import io.github.psadelivery.model.agreement.target.ElementCondition;
import io.github.psadelivery.model.agreement.target.TargetElement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which elements a target needs, ready to be asked. Where nothing can be read, all are needed: the strictest reading,
 * which never calls a target met that may not be.
 *
 * @param trouble what to tell of it
 * @param isMetBy whether the elements that pass a test are enough
 */
record CompositionReading(Optional<TargetFlag> trouble, Predicate<Predicate<String>> isMetBy) {

    static CompositionReading of(Optional<Composition> stated, List<TargetElement> elements) {
        if (stated.isEmpty()) {
            Optional<TargetFlag> trouble =
                    elements.size() > 1 ? Optional.of(TargetFlag.COMPOSITION_NOT_STATED) : Optional.empty();
            return new CompositionReading(trouble, test -> all(elements, test));
        }
        return stated.get()
                .fold(
                        all -> new CompositionReading(Optional.empty(), test -> all(elements, test)),
                        atLeast -> new CompositionReading(
                                Optional.empty(), test -> count(elements, test) >= Math.max(1, atLeast.k())),
                        expression -> read(expression, elements),
                        weighted -> new CompositionReading(
                                Optional.empty(),
                                test -> weight(weighted, test).compareTo(weighted.threshold()) >= 0
                                        && count(elements, test) > 0));
    }

    private static CompositionReading read(Composition.Expression expression, List<TargetElement> elements) {
        Optional<ElementCondition> condition = expression.read().condition();
        return condition
                .map(found -> new CompositionReading(Optional.empty(), found::isMet))
                .orElseGet(() -> new CompositionReading(
                        Optional.of(TargetFlag.COMPOSITION_UNREADABLE), test -> all(elements, test)));
    }

    /** A target without elements is never met. */
    private static boolean all(List<TargetElement> elements, Predicate<String> test) {
        return !elements.isEmpty() && count(elements, test) == elements.size();
    }

    private static int count(List<TargetElement> elements, Predicate<String> test) {
        int count = 0;
        for (TargetElement element : elements) {
            count += test.test(element.id()) ? 1 : 0;
        }
        return count;
    }

    private static BigDecimal weight(Composition.Weighted weighted, Predicate<String> test) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Weight weight : weighted.weights()) {
            if (test.test(weight.element())) {
                sum = sum.add(weight.weight());
            }
        }
        return sum;
    }
}
