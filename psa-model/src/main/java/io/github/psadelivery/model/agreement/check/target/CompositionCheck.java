package io.github.psadelivery.model.agreement.check.target;

import static java.util.stream.Collectors.toCollection;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.Composition.AtLeast;
import io.github.psadelivery.model.agreement.target.Composition.Expression;
import io.github.psadelivery.model.agreement.target.Composition.Weight;
import io.github.psadelivery.model.agreement.target.Composition.Weighted;
import io.github.psadelivery.model.agreement.target.ElementCondition;
import io.github.psadelivery.model.agreement.target.ExpressionReading.Unreadable;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TargetElement;
import io.github.psadelivery.model.measurement.NumberLimits;
import io.github.psadelivery.model.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** How the elements of one target add up: whether it can be read, fits the elements, and can be met at all. */
final class CompositionCheck {
    private final Set<String> elements;
    private final Spot at;

    CompositionCheck(Target target, Spot at) {
        this.elements = target.elements().stream().map(TargetElement::id).collect(toCollection(LinkedHashSet::new));
        this.at = at;
    }

    void run(Composition composition) {
        if (composition instanceof AtLeast atLeast) {
            number(atLeast);
        } else if (composition instanceof Expression expression) {
            Spot text = at.in("text");
            expression.read().fold(understood -> named(understood.meaning(), text), wrong -> unreadable(wrong, text));
        } else if (composition instanceof Weighted weighted) {
            weights(weighted);
        }
    }

    private void number(AtLeast atLeast) {
        if (atLeast.k() < 1 || atLeast.k() > elements.size()) {
            at.in("k")
                    .wrong(
                            ProblemCode.BAD_COMPOSITION_NUMBER,
                            "At least %s of %s elements must be met.".formatted(atLeast.k(), elements.size()),
                            "Write a number from 1 to the number of elements.");
        }
    }

    /** Gives nothing of interest: a fold must give something. */
    private boolean unreadable(Unreadable wrong, Spot text) {
        text.wrong(
                ProblemCode.UNREADABLE_EXPRESSION,
                "Column %s: %s".formatted(wrong.column(), wrong.message()),
                wrong.advice());
        return false;
    }

    private boolean named(ElementCondition condition, Spot text) {
        condition.elements().forEach(id -> Known.other("element", id, elements, text));
        leftOut(condition.elements());
        return true;
    }

    private void leftOut(Set<String> named) {
        for (String element : elements) {
            if (!named.contains(element)) {
                at.wrong(
                        ProblemCode.ELEMENT_COUNTS_FOR_NOTHING,
                        "The element %s counts for nothing.".formatted(Spot.quoted(element)),
                        "Name it, or make sure that this is meant.");
            }
        }
    }

    private void weights(Weighted weighted) {
        Unique.ids(weighted.weights(), Weight::element, "weights", "element", at);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < weighted.weights().size(); i++) {
            Weight weight = weighted.weights().get(i);
            named.add(weight.element());
            Known.other(
                    "element", weight.element(), elements, at.in("weights", i).in("element"));
            if (weight.weight().signum() < 0) {
                at.in("weights", i)
                        .in("weight")
                        .wrong(
                                ProblemCode.BAD_WEIGHT,
                                "The weight of %s is below nothing.".formatted(Spot.quoted(weight.element())),
                                "Meeting an element must never count against a target.");
            }
        }
        leftOut(named);
        boolean canBeAdded = Stream.concat(
                        Stream.of(weighted.threshold()),
                        weighted.weights().stream().map(Weight::weight))
                .allMatch(NumberLimits::hold);
        if (canBeAdded) {
            threshold(weighted);
        } else {
            at.in("threshold")
                    .wrong(
                            ProblemCode.BAD_THRESHOLD_OF_WEIGHTS,
                            "A weight or the threshold has too many digits.",
                            "Write plain numbers such as 0.5 or 40.");
        }
    }

    private void threshold(Weighted weighted) {
        BigDecimal all = weighted.weights().stream()
                .map(Weight::weight)
                .filter(weight -> weight.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weighted.threshold().signum() <= 0 || weighted.threshold().compareTo(all) > 0) {
            at.in("threshold")
                    .wrong(
                            ProblemCode.BAD_THRESHOLD_OF_WEIGHTS,
                            "The threshold is %s, and all weights add up to %s."
                                    .formatted(weighted.threshold().toPlainString(), all.toPlainString()),
                            "Write one above nothing that can be reached.");
        }
    }
}
