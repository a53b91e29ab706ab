package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;

/**
 * The value of one unit, such as a school, in one period.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured and not turned.
 *
 * <p>Thread-safety: immutable.
 *
 * @param unit the id or name of the unit
 * @param period what was measured
 * @param value what was found
 */
public record UnitValue(String unit, MeasuredPeriod period, BigDecimal value) {}
