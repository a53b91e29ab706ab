package io.github.psadelivery.model.delivery.chain;

/**
 * The sector that a part of a delivery chain belongs to; the more of them, the harder a chain is to steer.
 *
 * <p>Thread-safety: immutable.
 */
public enum ChainSector {
    /** A government department. */
    DEPARTMENT("department"),
    /** Another public body, such as an agency, a council or a hospital. */
    OTHER_PUBLIC("other public"),
    /** A private firm. */
    PRIVATE("private"),
    /** A charity, or anybody else. */
    THIRD_OR_OTHER("third or other");

    private final String label;

    ChainSector(String label) {
        this.label = label;
    }

    /** Gives the words that people read, such as {@code other public}. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
