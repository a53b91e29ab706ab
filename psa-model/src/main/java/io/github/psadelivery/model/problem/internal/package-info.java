/**
 * What the checks of the model share: collecting problems under a path. Not for users, and not exported.
 *
 * <p>Uses {@code problem} alone.
 */
@NullMarked
package io.github.psadelivery.model.problem.internal;

import org.jspecify.annotations.NullMarked;
