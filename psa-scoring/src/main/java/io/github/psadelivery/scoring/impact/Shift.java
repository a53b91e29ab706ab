package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.model.scale.Level;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All states of a judgement that go from one level to another. Immutable.
 *
 * @param from the level by the older rubric
 * @param to the level by the newer one
 * @param states how many states
 * @param assessments how many complete assessments have one of these states
 * @param example the smallest of them: the item ids with their levels, best levels left out; {@code not applicable} and
 *     {@code not stated} are said so
 * @param rules the ids of the rules that did it in the example
 */
public record Shift(
        Level from,
        Level to,
        BigInteger states,
        BigInteger assessments,
        Map<String, String> example,
        List<String> rules) {
    public Shift {
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        rules = List.copyOf(rules);
    }

    /** How far it goes: positive if the outcome rises. */
    public int steps() {
        return from.stepsTo(to);
    }
}
