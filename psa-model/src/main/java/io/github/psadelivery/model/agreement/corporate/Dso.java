package io.github.psadelivery.model.agreement.corporate;

import io.github.psadelivery.model.measurement.Indicator;
import java.util.List;

/**
 * A Departmental Strategic Objective: what one department wants to reach, for the agreements it serves and for its business as
 * usual.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements; Cabinet Office page on agreements. An objective that serves no agreement
 * is in order.
 *
 * @param department the code of the department
 * @param number where it stands among those of the department, with 1 for the first
 */
public record Dso(String id, String department, int number, String text, List<Indicator> indicators) {

    /** Copies the list. */
    public Dso {
        indicators = List.copyOf(indicators);
    }
}
