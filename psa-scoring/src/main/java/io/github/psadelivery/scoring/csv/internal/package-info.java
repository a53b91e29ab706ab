/**
 * A sheet as a table, whatever stands in it: bytes are cut into rows and rows into cells, the first row is checked
 * against the columns that may be there, and texts become cells again. Not for users. May use the sources of
 * assessments and the model.
 */
@NullMarked
package io.github.psadelivery.scoring.csv.internal;

import org.jspecify.annotations.NullMarked;
