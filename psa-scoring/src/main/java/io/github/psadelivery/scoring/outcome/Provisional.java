package io.github.psadelivery.scoring.outcome;

import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import java.util.List;

/**
 * Why a derived judgement is provisional: too few of its areas are assessed, or areas are missing that must not be.
 *
 * @param judgement the judgement
 * @param assessed how many of its applicable areas are assessed
 * @param applicable how many apply
 * @param missing the required areas that are not assessed
 * @param coverage the row of {@code coverage.csv} that asks for it, with its reason and source
 */
public record Provisional(Item judgement, int assessed, int applicable, List<Item> missing, Coverage coverage) {
    public Provisional {
        missing = List.copyOf(missing);
    }

    /** Whether the share of assessed areas is too small, whatever else is missing. */
    public boolean isShareTooSmall() {
        return !coverage.minimumShare().isReachedBy(assessed, applicable);
    }
}
