/**
 * How wrong data is told: each {@code Problem} has a stable code, a place, what is wrong and what to do.
 *
 * <p>Uses nothing else of the model. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.problem;

import org.jspecify.annotations.NullMarked;
