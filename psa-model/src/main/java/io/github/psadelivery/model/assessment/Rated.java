package io.github.psadelivery.model.assessment;

import java.util.List;

/**
 * The level that the assessor gives an item.
 *
 * <p>Absence: an empty reason means that none was given.
 *
 * <p>Errors: none here; a rubric tells of an item or a level that it does not know.
 *
 * <p>Thread-safety: immutable.
 *
 * @param item the id of the item as the assessor wrote it
 * @param level the level as the assessor wrote it, by code or label
 * @param because the reason
 * @param evidence what the reason rests on, in the order given
 */
public record Rated(String item, String level, String because, List<Evidence> evidence) implements Statement {

    /** Copies the evidence. */
    public Rated {
        evidence = List.copyOf(evidence);
    }
}
