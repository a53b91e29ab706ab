package io.github.psadelivery.model.agreement.terms;

import java.time.LocalDate;

/**
 * When and where an agreement was published.
 *
 * <p>Thread-safety: immutable.
 *
 * @param document the document that holds it
 */
public record Publication(LocalDate date, String document) {}
