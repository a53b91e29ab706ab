/**
 * Internal to the reader and writer of tables: cells with their problems, and what the words in them mean. Not for
 * users.
 */
@NullMarked
package io.github.psadelivery.rules.table.internal;

import org.jspecify.annotations.NullMarked;
