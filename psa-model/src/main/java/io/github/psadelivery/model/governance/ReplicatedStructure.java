package io.github.psadelivery.model.governance;

import java.util.Optional;

/**
 * A body that repeats the governance of an agreement further down its chain of delivery.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements: structures repeated at national, regional and local level.
 *
 * @param area the region or place it covers; absent means all of them
 */
public record ReplicatedStructure(Tier level, String name, Optional<String> area) {

    /** How far down the chain a structure stands. */
    public enum Tier {
        /** For the whole country. */
        NATIONAL,
        /** For a region. */
        REGIONAL,
        /** For a local area. */
        LOCAL
    }
}
