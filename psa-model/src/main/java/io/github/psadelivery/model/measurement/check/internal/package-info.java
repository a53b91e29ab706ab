/**
 * What the checks of measured data and of plans share. Not for users, and not exported.
 *
 * <p>Uses {@code measurement} and {@code problem}.
 */
@NullMarked
package io.github.psadelivery.model.measurement.check.internal;

import org.jspecify.annotations.NullMarked;
