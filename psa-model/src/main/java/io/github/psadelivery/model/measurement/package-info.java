/**
 * Indicators and what was measured of them: baselines, observations with the day on which each became known, and how
 * far the system behind the data can be trusted.
 *
 * <p>Records here hold whatever data can say, also what is wrong; {@code measurement.check} tells what is wrong. Uses
 * the JDK alone. All types here are immutable and safe for threads, but for the builder.
 */
@NullMarked
package io.github.psadelivery.model.measurement;

import org.jspecify.annotations.NullMarked;
