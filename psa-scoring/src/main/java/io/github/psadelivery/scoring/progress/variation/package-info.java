/**
 * How far single units such as schools or hospitals differ, how far they fall short of the best and of a floor, and
 * whether they come closer together over time. May use the model.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.variation;

import org.jspecify.annotations.NullMarked;
