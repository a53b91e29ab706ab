/**
 * The register: all that somebody holds of agreements, of whatever regime, with the data that show their progress.
 *
 * <p>A register is one file. Its records keep what was written; {@code check} tells all that is wrong with it. Uses the
 * packages beneath it, {@code governance}, {@code measurement} and {@code delivery}. All types here are immutable and safe
 * for threads, but for the builder.
 */
@NullMarked
package io.github.psadelivery.model.agreement;

import org.jspecify.annotations.NullMarked;
