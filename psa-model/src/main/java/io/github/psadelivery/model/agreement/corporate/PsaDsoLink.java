package io.github.psadelivery.model.agreement.corporate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * That a departmental strategic objective supports an agreement; many of them may support one, and one may support many.
 *
 * <p>Absence: no weight means that none was given; no conflict that none was found.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements; research of the National School of Government, which reports tension
 * between agreements and objectives where no overarching objective holds them together.
 *
 * @param psa the id of the agreement
 * @param dso the id of the objective
 * @param contribution what the objective adds
 * @param weight how much it counts, in a unit that the agreement chooses
 * @param conflict where the two pull apart
 */
public record PsaDsoLink(
        String psa, String dso, Optional<String> contribution, Optional<BigDecimal> weight, Optional<String> conflict) {

    /** Gives a link of which only the two ends are known. */
    public static PsaDsoLink of(String psa, String dso) {
        return new PsaDsoLink(psa, dso, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
