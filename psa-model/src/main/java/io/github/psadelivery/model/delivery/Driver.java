package io.github.psadelivery.model.delivery;

import java.util.Optional;

/**
 * A cause of the outcome.
 *
 * <p>Absence: no evidence means that nobody has shown that it is a cause.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the driver in its plan
 * @param text what it is
 * @param impact how much it moves the outcome, beside the other drivers
 * @param evidence where it is shown
 */
public record Driver(String id, String text, Degree impact, Optional<String> evidence) {}
