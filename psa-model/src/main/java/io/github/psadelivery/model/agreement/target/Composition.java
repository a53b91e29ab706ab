package io.github.psadelivery.model.agreement.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Which elements of a target must be met for the target to be met, as its technical note agrees.
 *
 * <p>Direction: none of the four can turn a target from met to not met because one more element is met; that is why
 * expressions know no {@code not} and weights below nothing are problems.
 *
 * <p>Errors: none here; a check of the register tells of elements that are not there, of too many that must be met, and of
 * expressions that cannot be read.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: reply of Communities and Local Government on the Autumn Performance Report 2007: the number or combination of
 * sub-targets needed is agreed for each target.
 */
public sealed interface Composition {

    /** Every element must be met. */
    record All() implements Composition {}

    /**
     * Some number of the elements must be met.
     *
     * @param k how many, from 1 to the number of elements
     */
    record AtLeast(int k) implements Composition {}

    /**
     * The elements named must be met, in one of the combinations that the words allow.
     *
     * @param text ids of elements with {@code and}, {@code or} and parentheses, such as {@code T7-1 and (T7-2 or T7-3)}
     */
    record Expression(String text) implements Composition {

        /** Reads the words: a condition, or what is wrong with them and where. */
        public ExpressionReading read() {
            return new ExpressionReader(text).read();
        }
    }

    /**
     * The weights of the elements that are met must reach a threshold.
     *
     * @param threshold in the unit of the weights; reached means the same or more
     */
    record Weighted(List<Weight> weights, BigDecimal threshold) implements Composition {

        /** Copies the list. */
        public Weighted {
            weights = List.copyOf(weights);
        }
    }

    /**
     * What one element counts.
     *
     * @param element the id of the element
     * @param weight not below nothing
     */
    record Weight(String element, BigDecimal weight) {}

    /** Gives the answer of the one function that fits this composition. */
    default <R> R fold(
            Function<All, R> onAll,
            Function<AtLeast, R> onAtLeast,
            Function<Expression, R> onExpression,
            Function<Weighted, R> onWeighted) {
        if (this instanceof All all) {
            return onAll.apply(all);
        } else if (this instanceof AtLeast atLeast) {
            return onAtLeast.apply(atLeast);
        } else if (this instanceof Expression expression) {
            return onExpression.apply(expression);
        }
        return onWeighted.apply((Weighted) this);
    }
}
