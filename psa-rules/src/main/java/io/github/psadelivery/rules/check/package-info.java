/**
 * What a rubric says although each of its cells can be read: levels that nothing reaches, rules that never count, ratings
 * that no rule feels, and rules that no worked case shows. Exact, because scales are finite: each state is asked of the
 * engine. May use the rubric, the engine and the packages beneath.
 */
@NullMarked
package io.github.psadelivery.rules.check;

import org.jspecify.annotations.NullMarked;
