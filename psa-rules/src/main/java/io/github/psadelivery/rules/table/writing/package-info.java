/** Internal to the writer of tables: folders that are written whole or not at all. Not for users. Uses the JDK alone. */
@NullMarked
package io.github.psadelivery.rules.table.writing;

import org.jspecify.annotations.NullMarked;
