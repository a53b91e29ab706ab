/**
 * The ordered scales on which delivery is judged, each from its worst level to its best.
 *
 * <p>Uses {@code problem} for the nearest valid word, and nothing else of the model. All types here are immutable
 * and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.scale;

import org.jspecify.annotations.NullMarked;
