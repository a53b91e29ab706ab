/**
 * Internal: a rubric's caps as a Drools rule base, and the remembered outcome of each state. Facts are tallies; Drools
 * is the only evaluator. For {@code psa-scoring} and for DRL, not for users. No signature here that another module sees
 * names a Drools type.
 */
@NullMarked
package io.github.psadelivery.rules.engine;

import org.jspecify.annotations.NullMarked;
