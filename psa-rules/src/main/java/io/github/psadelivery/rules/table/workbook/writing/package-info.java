/**
 * Internal to the writer of tables: the only place that knows the library that writes workbooks (XLSX), which users may
 * leave out. Not for users.
 */
@NullMarked
package io.github.psadelivery.rules.table.workbook.writing;

import org.jspecify.annotations.NullMarked;
