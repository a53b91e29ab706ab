package io.github.psadelivery.rules.table.workbook;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;

/** Nothing can be taken from a workbook, for the reason that its problem tells. */
final class UnreadableWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    private UnreadableWorkbookException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    UnreadableWorkbookException(ProblemCode code, String message, String advice) {
        super(message);
        this.problem = new Problem(code, new Place.Whole("workbook"), message, advice);
    }

    /** Tells of a file that is damaged, or is something else. */
    static UnreadableWorkbookException damaged(Throwable cause) {
        return new UnreadableWorkbookException(
                new Problem(
                        ProblemCode.NOT_A_WORKBOOK,
                        new Place.Whole("workbook"),
                        "The file is damaged, or is no workbook.",
                        "Open it in the spreadsheet program and save it as “Excel workbook (.xlsx)”."),
                cause);
    }

    Problem problem() {
        return problem;
    }
}
