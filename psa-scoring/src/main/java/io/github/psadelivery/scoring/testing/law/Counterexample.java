package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import java.util.stream.Collectors;

/**
 * The smallest assessment found on which a law is broken: no statement can be dropped without losing the violation.
 *
 * @param assessment the assessment
 * @param violation how the law is broken on it
 * @param caseLines lines ready for the rubric's {@code cases.csv}, the header among them if it has a new column; or why
 *     there are none
 */
public record Counterexample(Assessment assessment, Violation violation, String caseLines) {

    /** The statements, such as {@code PL.1.1 = Red, DC.2 = not applicable}. */
    public String statements() {
        return assessment.statements().isEmpty()
                ? "nothing stated"
                : assessment.statements().stream()
                        .map(statement -> statement.item() + " = "
                                + statement.fold(rated -> rated.level(), none -> "not applicable"))
                        .collect(Collectors.joining(", "));
    }
}
