/**
 * Assessments together with the file that they came from, so that whatever is wrong with one, now or when it is scored,
 * can be told at its cell or its JSON path. May use the model; knows no format. All types here are immutable and safe
 * for threads, but for the builder.
 */
@NullMarked
package io.github.psadelivery.scoring.source;

import org.jspecify.annotations.NullMarked;
