package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.rules.rubric.Item;
import java.util.List;

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
}
