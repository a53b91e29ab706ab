package io.github.psadelivery.scoring.progress.rules;

/**
 * Which rules of progress were used.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id such as {@code csr07-progress}
 * @param version such as {@code 1.0}
 * @param hash SHA-256 over the cells of all tables, in hexadecimal: two rule sets with the same hash say the same
 */
public record RulesReference(String id, String version, String hash) {}
