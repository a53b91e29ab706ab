package io.github.psadelivery.model.measurement;

import java.math.BigDecimal;

/**
 * Which way an indicator has to move for things to get better. A gap between groups is good when it goes down.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Polarity.DOWN_IS_GOOD.turned(new BigDecimal("-34760"));    // 34760: fewer claims are an improvement
 * }</pre>
 */
public enum Polarity {
    /** More is better, such as a share of patients seen in time. */
    UP_IS_GOOD("up is good"),
    /** Less is better, such as a number of crimes or a gap between groups. */
    DOWN_IS_GOOD("down is good");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    /** Gives a change, or any value, turned so that up is good; the unit stays. */
    public BigDecimal turned(BigDecimal change) {
        return this == UP_IS_GOOD ? change : change.negate();
    }

    /** Says whether one value is better than another, and not only as good. */
    public boolean isBetter(BigDecimal value, BigDecimal than) {
        return this == UP_IS_GOOD ? value.compareTo(than) > 0 : value.compareTo(than) < 0;
    }

    /** Says whether a value reaches another, which means that it is as good or better. */
    public boolean reaches(BigDecimal value, BigDecimal other) {
        return !isBetter(other, value);
    }

    /** Gives the words that people read, such as {@code up is good}. */
    public String label() {
        return label;
    }

    /** Gives the label. */
    @Override
    public String toString() {
        return label;
    }
}
