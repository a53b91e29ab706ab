package io.github.psadelivery.model.agreement.local;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A council's agreement to reach more than it would without one, in about twelve targets, in return for a grant and freedoms.
 *
 * <p>Unit: pounds.
 *
 * <p>Absence: no grant beforehand means that none was paid.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: schedules of local agreements (Isle of Wight; Bath and North East Somerset, 2004; Herefordshire; Cumbria).
 *
 * @param netBudgetRequirement of the council for the year that the grant is reckoned from
 * @param pumpPrimingGrant paid beforehand to make a start
 * @param freedoms rules that the council is let off
 */
public record LocalPsa(
        String id,
        String council,
        BigDecimal netBudgetRequirement,
        Optional<BigDecimal> pumpPrimingGrant,
        List<LocalTarget> targets,
        List<String> freedoms) {

    /** Copies the lists. */
    public LocalPsa {
        targets = List.copyOf(targets);
        freedoms = List.copyOf(freedoms);
    }
}
