/**
 * Batches: assessments of any number read, scored and written one after the other, in memory that does not grow with
 * them. May use whole results and the formats; knows no command line.
 */
@NullMarked
package io.github.psadelivery.scoring.batch;

import org.jspecify.annotations.NullMarked;
