/**
 * How ratings changed between two days, two states of a register or two sets of rules, and why. May use progress as a
 * whole.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.change;

import org.jspecify.annotations.NullMarked;
