package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.ProblemCode;

/**
 * An assessment with one mistake in it.
 *
 * @param assessment the assessment, valid but for the mistake
 * @param code the problem that it must give
 * @param item the item at which it must be told
 */
public record InvalidAssessment(Assessment assessment, ProblemCode code, String item) {}
