package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.explanation.AreaTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts how the areas beneath a heading are rated. */
final class Tallying {

    private Tallying() {}

    static AreaTally of(Assessment assessment, Rubric rubric, Item heading) {
        List<Item> areas = rubric.areas(heading.id());
        int levels = areas.isEmpty() ? 0 : areas.get(0).requiredScale().size();
        List<Integer> counts = new ArrayList<>(Collections.nCopies(levels, 0));
        int notApplicable = 0;
        int notAssessed = 0;
        for (Item area : areas) {
            Optional<Statement> statement = assessment.statementOn(area.id());
            if (statement.isEmpty()) {
                notAssessed++;
                continue;
            }
            int rank = statement
                    .get()
                    .fold(
                            rated -> area.requiredScale()
                                    .level(rated.level())
                                    .orElseThrow()
                                    .rank(),
                            none -> -1);
            if (rank < 0) {
                notApplicable++;
            } else {
                counts.set(rank, counts.get(rank) + 1);
            }
        }
        return new AreaTally(heading, counts, notApplicable, notAssessed);
    }
}
