package io.github.psadelivery.model.agreement.corporate;

/**
 * Something the government as a whole wants to reach in a spending period, with agreements beneath it.
 *
 * <p>Period: that of the framework in which it stands.
 *
 * <p>Thread-safety: immutable.
 */
public record GovernmentGoal(String id, String text) {}
