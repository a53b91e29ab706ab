package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;

/**
 * A level that an indicator must never fall short of. It is held at every observation, where a target is reached at its
 * date.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured; where down is good, the floor is a ceiling.
 *
 * <p>Thread-safety: immutable.
 *
 * @param floor the level that is just good enough
 * @param scope for whom or where it holds, in words
 */
public record MinimumStandard(BigDecimal floor, String scope) {}
