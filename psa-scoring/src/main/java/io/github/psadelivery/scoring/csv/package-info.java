/**
 * Sheets as CSV: assessments in and out, one a row, with the corrections of their misprints, and results out. May use
 * the sources of assessments and the model; the rubric and whole results are known to the writer of results only.
 */
@NullMarked
package io.github.psadelivery.scoring.csv;

import org.jspecify.annotations.NullMarked;
