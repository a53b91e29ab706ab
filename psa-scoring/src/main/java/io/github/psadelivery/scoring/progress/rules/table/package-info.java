/**
 * Reading the rules of progress from their tables: every mistake at once, with its cell. May use the rules as values
 * and the reader of tables that the rubrics have.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.rules.table;

import org.jspecify.annotations.NullMarked;
