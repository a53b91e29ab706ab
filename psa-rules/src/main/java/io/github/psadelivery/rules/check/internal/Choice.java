package io.github.psadelivery.rules.check.internal;

import io.github.psadelivery.rules.engine.internal.ItemRanks;

/**
 * What one item can be in a state: some neighbouring levels that no rule tells apart, or not applicable.
 *
 * @param rank the best rank among them, which stands for all
 * @param ways how many there are, that of nothing being stated among them where it caps nothing
 */
public record Choice(int rank, int ways) {

    /** Whether it is a level, and neither not applicable nor uncapped. */
    public boolean isLevel() {
        return rank != ItemRanks.NOT_APPLICABLE && rank != ItemRanks.UNCAPPED;
    }
}
