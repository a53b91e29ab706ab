/**
 * The performance reward grant of a Local PSA: what each target earns, exact to the penny. May use the model and the
 * rules of progress.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.reward;

import org.jspecify.annotations.NullMarked;
