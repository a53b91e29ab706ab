package io.github.psadelivery.model.measurement;

import java.util.List;

/**
 * The values of one indicator for the single units that deliver it, such as schools or hospitals.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names this set of values
 * @param indicator the id of the indicator that the units are measured by
 * @param unitKind what a unit is, in the singular, such as {@code school}
 * @param illustrative whether the values were made up to show something
 * @param values the values, in any order
 */
public record UnitSeries(String id, String indicator, String unitKind, boolean illustrative, List<UnitValue> values) {

    /** Copies the list. */
    public UnitSeries {
        values = List.copyOf(values);
    }
}
