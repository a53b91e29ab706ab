/**
 * What can be wrong with indicators, series and values of single units, told all at once and each at its place.
 *
 * <p>Uses {@code measurement} and {@code problem}. Nothing here throws for wrong data. All types are safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.measurement.check;

import org.jspecify.annotations.NullMarked;
