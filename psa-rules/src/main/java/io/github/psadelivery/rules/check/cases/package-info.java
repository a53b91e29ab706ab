/**
 * What worked cases show of a rubric's rules, and which further ones would show the rest. May use the rubric, the engine
 * and the states.
 */
@NullMarked
package io.github.psadelivery.rules.check.cases;

import org.jspecify.annotations.NullMarked;
