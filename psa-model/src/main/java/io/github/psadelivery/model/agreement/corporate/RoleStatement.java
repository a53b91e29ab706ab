package io.github.psadelivery.model.agreement.corporate;

/**
 * What one organisation does for an agreement.
 *
 * <p>Thread-safety: immutable.
 *
 * @param organisation the code of a department, or the name of another body
 */
public record RoleStatement(String organisation, String role) {}
