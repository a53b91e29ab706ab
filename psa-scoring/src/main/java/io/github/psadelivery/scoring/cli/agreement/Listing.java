package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.internal.Console;
import java.util.List;

/**
 * Lists problems as they come, and counts those that nobody would read any more: a thousand errors and a thousand
 * warnings, so that the one never hides the other.
 */
final class Listing {
    private static final int MOST = 1000;

    private final Console console;
    private int errors;
    private int warnings;

    Listing(Console console) {
        this.console = console;
    }

    void add(List<Problem> problems) {
        for (Problem problem : problems) {
            int before = problem.isError() ? errors++ : warnings++;
            if (before < MOST) {
                console.list(List.of(problem));
            }
        }
    }

    /** Says how many there were if they were too many to be listed. */
    void close() {
        if (errors > MOST) {
            console.refuse(console.wording().text("cli.agreement.notlisted.errors", MOST, errors));
        }
        if (warnings > MOST) {
            console.note(console.wording().text("cli.agreement.notlisted.warnings", MOST, warnings));
        }
    }
}
