/**
 * Why an outcome is what it is: the caps that bind it, the areas that set them off, the tallies behind them, and all
 * of it as text. May use outcomes and the rubric.
 */
@NullMarked
package io.github.psadelivery.scoring.explanation;

import org.jspecify.annotations.NullMarked;
