/**
 * The made-up assessments and rubrics as jqwik arbitraries, which shrink to simpler ones. The only package that knows
 * jqwik, which is an optional dependency: version 1.9.3, since later ones carry a usage clause that this project does
 * not meet.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.jqwik;

import org.jspecify.annotations.NullMarked;
