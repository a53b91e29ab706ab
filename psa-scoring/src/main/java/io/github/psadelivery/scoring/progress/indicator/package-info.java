/**
 * Whether an indicator has improved, whether its minimum standard is held, and how its latest value stands against the
 * planned path. May use the model and the rules of progress.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.indicator;

import org.jspecify.annotations.NullMarked;
