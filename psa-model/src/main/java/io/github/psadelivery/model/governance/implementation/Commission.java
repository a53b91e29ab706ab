package io.github.psadelivery.model.governance.implementation;

import java.util.Optional;

/**
 * A piece of work that the Prime Minister or the senior minister of the Cabinet Office asks of the Implementation Unit.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016: who commissions is recorded, and the findings are shared with departments.
 *
 * @param commissioner who asked; a check of the register tells where nobody is named
 * @param sharedWithDepartments whether the departments concerned have the findings
 */
public record Commission(
        String id, String subject, Kind kind, Optional<String> commissioner, boolean sharedWithDepartments) {

    /** What sort of work it is. */
    public enum Kind {
        /** A thorough look at one question across the front line. */
        DEEP_DIVE_REVIEW,
        /** Help for a task force. */
        TASK_FORCE_SUPPORT,
        /** Quick help with one narrow block. */
        RAPID_RESPONSE
    }
}
