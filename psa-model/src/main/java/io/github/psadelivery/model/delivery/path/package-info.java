/**
 * What can be reckoned from a trajectory: how one is drawn from a baseline to a target, how far a measured value is
 * from it, what is needed from here to the target, and what its regions make together.
 *
 * <p>Numbers within {@code NumberLimits} are taken for granted, and a trajectory that has passed its check. Uses
 * {@code delivery} and {@code measurement}. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.delivery.path;

import org.jspecify.annotations.NullMarked;
