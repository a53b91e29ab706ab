package io.github.psadelivery.model.agreement.target;

/**
 * What a department is there for, in one sentence; the top of its agreement.
 *
 * <p>Thread-safety: immutable.
 */
public record Aim(String text) {}
