package io.github.psadelivery.model.delivery;

import java.util.List;
import java.util.Optional;

/**
 * A means that government has to move drivers.
 *
 * <p>Absence: no evidence means that nobody has shown that it works.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the lever in its plan
 * @param text what it is
 * @param drivers the ids of the drivers that it moves
 * @param evidence where it is shown
 */
public record Lever(String id, String text, List<String> drivers, Optional<String> evidence) {

    /** Copies the list. */
    public Lever {
        drivers = List.copyOf(drivers);
    }
}
