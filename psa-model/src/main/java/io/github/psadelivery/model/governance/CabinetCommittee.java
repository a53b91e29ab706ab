package io.github.psadelivery.model.governance;

import java.util.List;

/**
 * The committee of ministers that owns an agreement across departments, and to which trade-offs can be taken.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007.
 *
 * @param ministers who sits on it, by name or office
 */
public record CabinetCommittee(String name, List<String> ministers) {

    /** Copies the list. */
    public CabinetCommittee {
        ministers = List.copyOf(ministers);
    }
}
