package io.github.psadelivery.model.delivery;

/**
 * How far an action is.
 *
 * <p>Thread-safety: immutable.
 */
public enum ActionStatus {
    /** Nobody has begun. */
    PLANNED("planned", true),
    /** It has begun. */
    UNDER_WAY("under way", true),
    /** It is done. */
    DONE("done", false),
    /** It was given up. */
    DROPPED("dropped", false);

    private final String label;
    private final boolean open;

    ActionStatus(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** Says whether something is still to be done. */
    public boolean isOpen() {
        return open;
    }

    /** Gives the words that people read, such as {@code under way}. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
