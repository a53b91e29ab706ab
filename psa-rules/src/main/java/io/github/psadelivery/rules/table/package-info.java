/**
 * Reading and writing a rubric as tables: every mistake at once, with its cell. One small class a table; a table as
 * cells is a {@link io.github.psadelivery.rules.table.sheet.Sheet}, whatever the format it came in. May use the model, the
 * caps, the rubric's values and FastCSV; knows nothing of Drools.
 */
@NullMarked
package io.github.psadelivery.rules.table;

import org.jspecify.annotations.NullMarked;
