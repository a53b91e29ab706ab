/**
 * A rubric that extends another: which one it names, and how its rows and those that it takes over make one whole
 * rubric. Not for users. May use sheets and problems; reads no files.
 */
@NullMarked
package io.github.psadelivery.rules.table.extension;

import org.jspecify.annotations.NullMarked;
