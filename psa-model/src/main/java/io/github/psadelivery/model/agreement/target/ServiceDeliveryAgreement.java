package io.github.psadelivery.model.agreement.target;

import java.util.List;

/**
 * What a department promises to do, as processes and outputs, beneath its agreement; abolished in 2004.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Productivity Panel, Meeting the Challenge (measures should flow from the agreements); Home Affairs Committee, HC
 * 320 (abolished).
 */
public record ServiceDeliveryAgreement(List<Measure> measures) {

    /** Copies the list. */
    public ServiceDeliveryAgreement {
        measures = List.copyOf(measures);
    }

    /**
     * A process or output that is promised.
     *
     * @param targets the ids of the targets it serves; each measure serves one at least
     */
    public record Measure(String id, String text, List<String> targets) {

        /** Copies the list. */
        public Measure {
            targets = List.copyOf(targets);
        }
    }
}
