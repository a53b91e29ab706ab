/**
 * What a rubric gives: outcomes settled or open, why they may be provisional, and where a panel decided otherwise.
 * Values only. May use the model and the rubric.
 */
@NullMarked
package io.github.psadelivery.scoring.outcome;

import org.jspecify.annotations.NullMarked;
