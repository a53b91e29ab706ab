/**
 * Internal: the finite space of states of a judgement, walked by counts instead of by assessments. Items that no rule
 * tells apart are counted together. For the check and for {@code psa-scoring}, not for users.
 */
@NullMarked
package io.github.psadelivery.rules.check.internal;

import org.jspecify.annotations.NullMarked;
