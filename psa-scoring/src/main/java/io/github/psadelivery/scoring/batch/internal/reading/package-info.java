/**
 * The input of a batch, read in portions of bounded size. Not for users. Uses the readers of the formats.
 */
@NullMarked
package io.github.psadelivery.scoring.batch.internal.reading;

import org.jspecify.annotations.NullMarked;
