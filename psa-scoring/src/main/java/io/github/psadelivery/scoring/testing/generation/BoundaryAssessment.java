package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.cap.Cap;

/**
 * An assessment at the edge of one cap: as few bad ratings as set it off, or one less. Everything that the cap does not
 * look at, and that its judgement stands on, is at its best.
 *
 * @param assessment the assessment; all that the cap's judgement stands on is stated
 * @param cap the cap
 * @param isReached whether the cap applies; where it does not, one rating more at its level would set it off
 */
public record BoundaryAssessment(Assessment assessment, Cap cap, boolean isReached) {}
