/**
 * A department's sheet as CSV: one assessment a row. May use the sources of assessments, the model and FastCSV; knows
 * no rubric but the ids of its items.
 */
@NullMarked
package io.github.psadelivery.scoring.csv;

import org.jspecify.annotations.NullMarked;
