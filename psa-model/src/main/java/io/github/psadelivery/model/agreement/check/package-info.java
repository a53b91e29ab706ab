/**
 * All that is wrong with a register, told at once: each invariant of each entity is a problem with its place and what to do.
 *
 * <p>Uses the packages of {@code agreement}, {@code governance}, and the checks of {@code measurement} and {@code delivery}.
 * The check has no state and is safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.agreement.check;

import org.jspecify.annotations.NullMarked;
