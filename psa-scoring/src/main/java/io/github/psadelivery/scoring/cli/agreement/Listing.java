package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.problem.Problem;
import java.util.List;

/**
 * Lists problems as they come, and counts those that nobody would read any more: a thousand errors and a thousand
 * warnings, so that the one never hides the other.
 */
final class Listing {
    private static final int MOST = 1000;

    private final Desk desk;
    private int errors;
    private int warnings;

    Listing(Desk desk) {
        this.desk = desk;
    }

    void add(List<Problem> problems) {
        for (Problem problem : problems) {
            int before = problem.isError() ? errors++ : warnings++;
            if (before < MOST) {
                desk.list(List.of(problem));
            }
        }
    }

    /** Says how many there were if they were too many to be listed. */
    void close() {
        if (errors > MOST) {
            desk.refuse(desk.wording().text("cli.agreement.notlisted.errors", MOST, errors));
        }
        if (warnings > MOST) {
            desk.note(desk.wording().text("cli.agreement.notlisted.warnings", MOST, warnings));
        }
    }
}
