package io.github.psadelivery.model.agreement.corporate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody was asked before a Delivery Agreement was published.
 *
 * <p>Thread-safety: immutable.
 *
 * @param with who was asked, such as front-line staff
 * @param outcome what changed through it
 */
public record Consultation(String with, Optional<LocalDate> date, Optional<String> outcome) {}
