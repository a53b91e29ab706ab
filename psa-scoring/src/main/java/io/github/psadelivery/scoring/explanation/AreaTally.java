package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How the areas beneath a judgement or a group are rated.
 *
 * @param heading the judgement or group
 * @param countByRank how many areas are rated at each level, worst first
 * @param notApplicable how many do not apply
 * @param notAssessed how many apply, as far as is known, and are not rated
 */
public record AreaTally(Item heading, List<Integer> countByRank, int notApplicable, int notAssessed) {
    public AreaTally {
        countByRank = List.copyOf(countByRank);
    }

    /**
     * Counts the areas beneath one heading.
     *
     * @throws IllegalArgumentException if the heading is neither a judgement nor a group; the areas of the likelihood are
     *     rated on different scales, and cannot be counted together
     */
    public static AreaTally of(Assessment assessment, Rubric rubric, Item heading) {
        if (heading.kind() != ItemKind.JUDGEMENT && heading.kind() != ItemKind.GROUP) {
            throw new IllegalArgumentException("""
                    Areas are tallied beneath a judgement or a group, and %s is neither.
                    Ask for one of the judgements or groups.""".formatted(heading.id()));
        }
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
