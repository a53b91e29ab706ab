package io.github.psadelivery.model.routine;

/**
 * An item that a delivery report closes, so that later reports need not have a line for it.
 *
 * <p>Absence: an empty reason means that none was given.
 *
 * <p>Errors: a blank item is refused.
 *
 * <p>Thread-safety: immutable.
 *
 * @param item the id of the item
 * @param because why it is closed
 */
public record ClosedItem(String item, String because) {

    /**
     * Checks the item.
     *
     * @throws IllegalArgumentException if the item is blank
     */
    public ClosedItem {
        if (item.isBlank()) {
            throw new IllegalArgumentException("item is “%s”. Name the item that is closed.".formatted(item));
        }
    }
}
