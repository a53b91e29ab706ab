package io.github.psadelivery.scoring.source;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.util.List;

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

    /** What looks odd without a rubric: a printed label that says another month than the date. */
    public List<Problem> warnings() {
        return PrintedMonth.disagreement(this).map(List::of).orElseGet(List::of);
    }

    /** Gives a problem of this assessment at its place in the file; one that has another place stays as it is. */
    public Problem placed(Problem problem) {
        return problem.place()
                .fold(
                        cell -> problem,
                        sheetCell -> problem,
                        path -> problem,
                        line -> problem,
                        whole -> problem,
                        stated -> problem.at(placeOf(stated.item())));
    }

    private Place placeOf(String item) {
        return item.equals(Place.Stated.PUBLISHED_LIKELIHOOD) ? origin.published() : origin.item(item);
    }
}
