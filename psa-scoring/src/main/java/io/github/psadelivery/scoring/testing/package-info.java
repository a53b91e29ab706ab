/**
 * For test suites, ours and anyone's: {@link io.github.psadelivery.scoring.testing.Laws} holds a rubric or a scorer
 * against the laws of the field, on made-up assessments. Needs no test library; {@code testing.jqwik} has the same
 * assessments as jqwik arbitraries.
 */
@NullMarked
package io.github.psadelivery.scoring.testing;

import org.jspecify.annotations.NullMarked;
