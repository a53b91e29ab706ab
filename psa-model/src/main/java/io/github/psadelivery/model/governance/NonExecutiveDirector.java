package io.github.psadelivery.model.governance;

import java.util.Optional;

/**
 * A member of a delivery board from outside, there to challenge.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements.
 *
 * @param background where the person comes from, such as another sector
 */
public record NonExecutiveDirector(Person person, Optional<String> background) {}
