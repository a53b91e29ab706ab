package io.github.psadelivery.scoring.difference;

import java.util.Optional;

/**
 * An item on which two assessments say different things. Immutable.
 *
 * @param item the id of the item
 * @param factor what kind of difference it is: {@link Factor#RATINGS} or {@link Factor#MISSING_DATA}
 * @param from what the older one says: the level, or {@code not applicable}; empty where it says nothing
 * @param to what the newer one says, likewise
 */
public record InputChange(String item, Factor factor, Optional<String> from, Optional<String> to) {

    /** The change the other way round. */
    public InputChange mirrored() {
        return new InputChange(item, factor, to, from);
    }
}
