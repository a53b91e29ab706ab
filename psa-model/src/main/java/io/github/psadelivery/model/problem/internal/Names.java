package io.github.psadelivery.model.problem.internal;

import io.github.psadelivery.model.problem.Nearest;
import java.util.Collection;
import java.util.Optional;

/** The name that somebody probably meant, as advice. */
public final class Names {
    /** Looking through more for each wrong name would take longer than anybody waits. */
    private static final int MOST_LOOKED_AT = 500;

    private Names() {}

    /** Gives the advice to write the nearest name, or empty if none is near or there are too many to look at. */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        return candidates.size() > MOST_LOOKED_AT
                ? Optional.empty()
                : Nearest.to(name, candidates).map("Write %s?"::formatted);
    }
}
