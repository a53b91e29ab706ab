/**
 * The trajectories of what measures an item of a delivery report, out of a register. May use the registers, the charts and the
 * wording.
 */
@NullMarked
package io.github.psadelivery.scoring.report.trajectory;

import org.jspecify.annotations.NullMarked;
