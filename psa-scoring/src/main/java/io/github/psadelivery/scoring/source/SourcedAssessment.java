package io.github.psadelivery.scoring.source;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.Set;

/**
 * An assessment and where it stands in its file.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * scorer.check(sourced.assessment()).stream().map(sourced::placed).forEach(System.err::println);
 * // ASM-002 error at delivery-report.csv, row 15, column 'challenge': “N” is not a level of challenge. …
 * }</pre>
 *
 * @param assessment the assessment
 * @param origin where it stands
 */
public record SourcedAssessment(Assessment assessment, Origin origin) {

    private static final Set<ProblemCode> OF_A_LEVEL =
            Set.of(ProblemCode.UNKNOWN_LEVEL, ProblemCode.LEVEL_OF_ANOTHER_SCALE);

    /** Gives a problem of this assessment at its place in the file; one that has another place stays as it is. */
    public Problem placed(Problem problem) {
        return problem.place()
                .fold(
                        cell -> problem,
                        path -> problem,
                        line -> problem,
                        whole -> problem,
                        stated -> problem.at(placeOf(problem.code(), stated.item())));
    }

    /** A wrong level of an item that nothing is stated of can only be the published one. */
    private Place placeOf(ProblemCode code, String item) {
        return OF_A_LEVEL.contains(code)
                        && assessment.published().isPresent()
                        && assessment.statementOn(item).isEmpty()
                ? origin.published()
                : origin.item(item);
    }
}
