package io.github.psadelivery.scoring.settle;

import io.github.psadelivery.rules.rubric.Item;
import java.math.BigDecimal;

/**
 * How good it is to assess one item next. Immutable.
 *
 * <p>Unit: that of the caller's efforts. An effort counts the item itself and all items that would still be needed
 * afterwards.
 *
 * @param item the area or input
 * @param effort what assessing it costs by itself
 * @param expected the effort to come in all, on average over the levels that the item may turn out to have.
 *     <b>Assumption</b>: each level is as likely as any other
 * @param atMost the same for the level after which most is left to do
 */
public record NextToAssess(Item item, BigDecimal effort, BigDecimal expected, BigDecimal atMost) {}
