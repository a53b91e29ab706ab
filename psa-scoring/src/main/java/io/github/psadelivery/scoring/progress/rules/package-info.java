/**
 * The rules by which progress is told, as values: each threshold is a row of a table with its reason and source. May
 * use the model, the caps' thresholds and the words of progress; knows no table.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.rules;

import org.jspecify.annotations.NullMarked;
