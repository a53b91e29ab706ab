package io.github.psadelivery.model.governance;

import java.util.List;
import java.util.Optional;

/**
 * A group of agreements that share outcomes or chains of delivery, so that their owners share what works; also what a cluster
 * review looks at.
 *
 * <p>Absence: no common ground means that it is not told what they share.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements; slides on joint delivery.
 *
 * @param psas the ids of the agreements
 * @param shares the outcome or chain that they have in common
 */
public record PsaClusterGroup(String id, String title, List<String> psas, Optional<String> shares) {

    /** Copies the list. */
    public PsaClusterGroup {
        psas = List.copyOf(psas);
    }
}
