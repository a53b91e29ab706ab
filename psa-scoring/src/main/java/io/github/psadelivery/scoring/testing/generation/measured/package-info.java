/**
 * Indicators, series, trajectories and values of single units made up for tests. Needs no test library; the same seed
 * gives the same values on every JVM. All of them pass the checks of the model without an error.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.generation.measured;

import org.jspecify.annotations.NullMarked;
