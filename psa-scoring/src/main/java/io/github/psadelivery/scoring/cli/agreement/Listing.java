package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.problem.Problem;
import java.util.List;

/** Lists problems as they come, and counts those that nobody would read any more. */
final class Listing {
    private static final int MOST = 1000;

    private final Desk desk;
    private int count;
    private boolean isAnyErrorUnlisted;

    Listing(Desk desk) {
        this.desk = desk;
    }

    void add(List<Problem> problems) {
        int listed = Math.max(0, Math.min(problems.size(), MOST - count));
        desk.list(problems.subList(0, listed));
        isAnyErrorUnlisted |= problems.subList(listed, problems.size()).stream().anyMatch(Problem::isError);
        count += problems.size();
    }

    /** Says how many there were if they were too many to be listed. */
    void close() {
        if (count > MOST) {
            String sentence = desk.wording().text("cli.agreement.notlisted", MOST, count);
            if (isAnyErrorUnlisted) {
                desk.refuse(sentence);
            } else {
                desk.note(sentence);
            }
        }
    }
}
