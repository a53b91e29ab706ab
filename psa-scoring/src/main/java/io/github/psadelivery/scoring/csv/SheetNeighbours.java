package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ASSESSMENT;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_CARRIED;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.csv.internal.CellText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assessments that stand in one sheet, and what is wrong with that though each of them is good. */
final class SheetNeighbours {
    private final List<Assessment> assessments;
    private final Map<CorrectionLine.Rows, Integer> timesByRow = new HashMap<>();

    SheetNeighbours(List<Assessment> assessments) {
        this.assessments = assessments;
        assessments.forEach(assessment -> timesByRow.merge(withoutLabel(assessment), 1, Integer::sum));
    }

    /** A correction of a row without a label holds for all labels, so that labels tell no rows apart. */
    private static CorrectionLine.Rows withoutLabel(Assessment assessment) {
        CorrectionLine.Rows rows = CorrectionLine.Rows.of(assessment);
        return new CorrectionLine.Rows(rows.item(), "", rows.date());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Assessment assessment : assessments) {
            if (!seen.add(List.of(
                    CellText.tidied(assessment.subject().id()),
                    assessment.date().effective()))) {
                problems.add(problem(
                        DUPLICATE_ASSESSMENT,
                        assessment,
                        "%s is in the list twice.".formatted(assessment.name()),
                        "Keep one of the two, or give one of them another date."));
            } else if (!assessment.corrections().isEmpty()
                    && timesByRow.getOrDefault(withoutLabel(assessment), 0) > 1) {
                problems.add(problem(
                        NOT_CARRIED,
                        assessment,
                        "Another row is printed with the item and the date of %s, and its corrections would change both."
                                .formatted(assessment.name()),
                        "Write one of the two as it is meant, without a correction."));
            }
        }
        return problems;
    }

    private static Problem problem(ProblemCode code, Assessment assessment, String message, String advice) {
        return new Problem(code, new Place.Stated(assessment.name(), AssessmentColumns.ITEM), message, advice);
    }
}
