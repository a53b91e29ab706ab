/**
 * The delivery chain of a plan: who acts on whom, from the minister to the front line. All types here are immutable and
 * safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.delivery.chain;

import org.jspecify.annotations.NullMarked;
