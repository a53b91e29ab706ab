/**
 * Internal: a rubric's caps as a Drools rule base, and the remembered outcome of each state. Facts are tallies; Drools
 * is the only evaluator. For {@code psa-scoring}, not for users. No signature here that another module sees names a
 * Drools type.
 */
@NullMarked
package io.github.psadelivery.rules.engine.internal;

import org.jspecify.annotations.NullMarked;
