/**
 * How a department means to reach what it promised: plans with actions and milestones, drivers and levers, risks, measures,
 * stakeholders and evaluations, and the planned path of each indicator. {@code delivery.chain} has the chain from the
 * minister to the front line.
 *
 * <p>Records here hold whatever data can say, also what is wrong; {@code delivery.check} tells what is wrong, and
 * {@code delivery.path} compares a path with what was measured. Uses {@code measurement}. All types here are immutable
 * and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.delivery;

import org.jspecify.annotations.NullMarked;
