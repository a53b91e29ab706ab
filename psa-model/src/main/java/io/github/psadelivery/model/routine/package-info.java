/**
 * The routines of the Prime Minister's Delivery Unit: what a six-monthly delivery report says beside its table. May use the
 * dates of assessments. All types here are immutable and safe for threads, but for the builder.
 */
@NullMarked
package io.github.psadelivery.model.routine;

import org.jspecify.annotations.NullMarked;
