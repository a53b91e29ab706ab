/**
 * Assessments and rubrics made up for tests: valid ones by family, boundary ones at a cap's threshold, and invalid ones
 * that know their problem. Needs no test library; the same seed gives the same values on every JVM. May use the rubric
 * and the scorer, which tells what made-up ratings give.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.generation;

import org.jspecify.annotations.NullMarked;
