package io.github.psadelivery.scoring.testing.progress.generation;

import io.github.psadelivery.model.agreement.Register;
import java.time.LocalDate;

/**
 * A register, and a day for which its progress is asked.
 *
 * <p>Thread-safety: immutable.
 */
public record RegisterCase(Register register, LocalDate asOf) {

    /** Gives the same day with another register. */
    public RegisterCase with(Register other) {
        return new RegisterCase(other, asOf);
    }

    /** Gives the register's id and the day, since a whole register fills pages. */
    @Override
    public String toString() {
        return "%s on %s".formatted(register.id(), asOf);
    }
}
