/**
 * Benchmarks of the scorer beside the same rubric written by hand, in one run. {@code mvn -Pjmh -DskipTests verify} runs
 * them. May use everything.
 */
@NullMarked
package io.github.psadelivery.scoring.jmh;

import org.jspecify.annotations.NullMarked;
