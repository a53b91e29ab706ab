package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import java.util.List;

/**
 * The assessments on which laws are held.
 *
 * @param description what they are, such as {@code every one of 720 assessments}
 * @param assessments the assessments
 */
public record LawCases(String description, List<Assessment> assessments) {
    public LawCases {
        assessments = List.copyOf(assessments);
    }
}
