/**
 * Internal to the writer of tables: a workbook that an author can fill in, with what each column takes and the words
 * that it offers. Not for users.
 */
@NullMarked
package io.github.psadelivery.rules.table.template;

import org.jspecify.annotations.NullMarked;
