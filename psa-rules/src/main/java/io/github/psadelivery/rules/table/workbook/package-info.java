/**
 * Internal to the reader of tables: the cells of a workbook (XLSX) as sheets. Uses the JDK alone, and knows no rubric.
 * Not for users.
 */
@NullMarked
package io.github.psadelivery.rules.table.workbook;

import org.jspecify.annotations.NullMarked;
