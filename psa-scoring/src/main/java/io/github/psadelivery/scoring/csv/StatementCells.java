package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.csv.internal.CellList;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import java.util.List;
import java.util.Optional;

/** The cells of a row that belong to one item: its level or {@code n/a}, the reason and the evidence. */
final class StatementCells {
    static final String NOT_APPLICABLE = "n/a";

    private static final String BEFORE_THE_REASON = ":–—- \t\n\u000b\f";

    private final CsvRow row;
    private final List<Problem> problems;

    StatementCells(CsvRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Whether a cell calls its item not applicable, rather than giving it a level. */
    static boolean isNotApplicable(String cell) {
        int length = NOT_APPLICABLE.length();
        return cell.regionMatches(true, 0, NOT_APPLICABLE, 0, length)
                && (cell.length() == length || !Character.isLetterOrDigit(cell.codePointAt(length)));
    }

    Optional<Statement> read(ColumnPlaces.OfItem item) {
        String level = row.cell(item.level());
        String because = row.cell(item.because());
        String evidence = row.cell(item.evidence());
        if (level.isEmpty()) {
            nothingBesides(item, because, evidence);
            return Optional.empty();
        }
        return Optional.of(
                isNotApplicable(level)
                        ? notApplicable(item.item(), reasonIn(level), because, evidence)
                        : new Rated(item.item(), level, because, evidence(evidence)));
    }

    private static List<Evidence> evidence(String cell) {
        return cell.isEmpty()
                ? List.of()
                : CellList.HYPOTHESES_OR_EVIDENCE.texts(cell).stream()
                        .map(Evidence::new)
                        .toList();
    }

    private static String reasonIn(String cell) {
        int start = NOT_APPLICABLE.length();
        while (start < cell.length() && BEFORE_THE_REASON.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        return cell.substring(start);
    }

    private Statement notApplicable(String item, String why, String because, String evidence) {
        if (!why.isEmpty() && !because.isEmpty()) {
            problem(
                    DUPLICATE_FIELD,
                    AssessmentColumns.because(item),
                    "The reason why %s is not applicable stands in two cells.".formatted(item),
                    "Write all of it into one of them.");
        }
        if (!evidence.isEmpty()) {
            problem(
                    UNKNOWN_FIELD,
                    AssessmentColumns.evidence(item),
                    "%s is not applicable, and that has no evidence.".formatted(item),
                    "Write it into the reason.");
        }
        return new NotApplicable(item, why.isEmpty() ? because : why);
    }

    private void nothingBesides(ColumnPlaces.OfItem item, String because, String evidence) {
        if (!because.isEmpty() || !evidence.isEmpty()) {
            problem(
                    MISSING_FIELD,
                    item.item(),
                    "%s has %s and no level.".formatted(item.item(), because.isEmpty() ? "evidence" : "a reason"),
                    "Write the level, or n/a, or empty the cell with the %s."
                            .formatted(because.isEmpty() ? "evidence" : "reason"));
        }
    }

    private void problem(ProblemCode code, String column, String message, String advice) {
        problems.add(new Problem(code, row.place(column), message, advice));
    }
}
