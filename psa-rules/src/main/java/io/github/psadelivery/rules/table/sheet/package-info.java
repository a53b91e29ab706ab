/** A table as cells, and where tables come from, whatever their format. May use problems; knows no rubric. */
@NullMarked
package io.github.psadelivery.rules.table.sheet;

import org.jspecify.annotations.NullMarked;
