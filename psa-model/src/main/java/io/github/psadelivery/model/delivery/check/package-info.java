/**
 * What can be wrong with delivery plans and trajectories, told all at once and each at its place.
 *
 * <p>Uses {@code delivery}, {@code measurement} and {@code problem}. Nothing here throws for wrong data. All public
 * types are safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.delivery.check;

import org.jspecify.annotations.NullMarked;
