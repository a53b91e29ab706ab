/**
 * The output of a batch: results and rejects as bytes, and files that are written whole or not at all. Not for users.
 * Uses the writers of the formats.
 */
@NullMarked
package io.github.psadelivery.scoring.batch.internal.writing;

import org.jspecify.annotations.NullMarked;
