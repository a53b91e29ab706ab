/**
 * What an assessor states about the delivery of one subject at one date: ratings with their reasons, and what was
 * published.
 *
 * <p>Knows no rubric, so it keeps levels and items as the words that were written; a rubric gives them meaning and
 * tells what is wrong with them. Uses {@code scale}, and {@code problem} for the nearest valid word. All types here
 * are immutable and safe for threads, but for the builder.
 */
@NullMarked
package io.github.psadelivery.model.assessment;

import org.jspecify.annotations.NullMarked;
