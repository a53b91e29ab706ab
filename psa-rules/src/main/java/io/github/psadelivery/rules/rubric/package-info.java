/**
 * A rubric as values: scales, the tree of items, questions, caps, coverage, measures and worked cases. May use the
 * model and the caps; knows neither how tables are read nor Drools.
 */
@NullMarked
package io.github.psadelivery.rules.rubric;

import org.jspecify.annotations.NullMarked;
