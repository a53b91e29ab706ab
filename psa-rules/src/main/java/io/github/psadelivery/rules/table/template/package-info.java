/**
 * Internal to the reader and writer of tables: a workbook that an author can fill in, with what each column takes and the
 * words that it offers; a copy of one with what is wrong in it; what may stand beside a table; and where the cells of the
 * tables are. Not for users.
 */
@NullMarked
package io.github.psadelivery.rules.table.template;

import org.jspecify.annotations.NullMarked;
