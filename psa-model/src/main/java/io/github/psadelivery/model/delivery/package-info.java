/**
 * How a department means to reach what it promised: plans with actions and milestones, drivers and levers, the chain
 * from the minister to the front line, risks, and the planned path of each indicator.
 *
 * <p>Records here hold whatever data can say, also what is wrong; {@code delivery.check} tells what is wrong, and
 * {@code delivery.path} compares a path with what was measured. Uses {@code measurement}. All types here are immutable
 * and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.delivery;

import org.jspecify.annotations.NullMarked;
