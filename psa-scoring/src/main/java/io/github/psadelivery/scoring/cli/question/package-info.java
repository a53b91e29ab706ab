/**
 * The commands that ask about results: {@code psa whatif}, {@code psa scenario}, {@code psa settle}, {@code psa league}
 * and {@code psa diff}. Uses picocli.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.question;

import org.jspecify.annotations.NullMarked;
