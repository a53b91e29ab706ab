/**
 * What agreements of every regime say of themselves: which regime, for which period, published when, how sure we are, and
 * whether a goal is specific, measurable, achievable, relevant and timed.
 *
 * <p>Uses nothing else of the model. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.agreement.terms;

import org.jspecify.annotations.NullMarked;
