package io.github.psadelivery.model.agreement.local;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A stretch target of a local agreement; a plain target has one sub-target.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: schedules of local agreements.
 */
public record LocalTarget(String id, String text, List<SubTarget> subTargets) {

    /** Copies the list. */
    public LocalTarget {
        subTargets = List.copyOf(subTargets);
    }

    /**
     * What is measured.
     *
     * <p>Scale and direction: all values in one unit; up or down is good as the agreement lies above or below the other.
     *
     * <p>Absence: no result means that it is not yet known; no interim level that none was agreed.
     *
     * @param withoutAgreement what is expected at the end if there were no agreement
     * @param withAgreement what the council promises
     * @param interimLevel what must be reached for an early part of the grant
     * @param result what was reached in the end
     */
    public record SubTarget(
            String id,
            String text,
            BigDecimal withoutAgreement,
            BigDecimal withAgreement,
            Optional<BigDecimal> interimLevel,
            Optional<BigDecimal> result) {}
}
