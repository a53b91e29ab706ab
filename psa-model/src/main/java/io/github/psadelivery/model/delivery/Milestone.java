package io.github.psadelivery.model.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that can be seen to be reached by a day. Its status follows from its two dates.
 *
 * <p>Absence: no met day means that it is not reached yet; no action means that it belongs to the plan as a whole.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the milestone in its plan
 * @param text what is reached
 * @param kind whether it is of input, output or outcome
 * @param due by when
 * @param met when it was reached
 * @param action the id of the action that it is a step of
 */
public record Milestone(
        String id, String text, MilestoneKind kind, LocalDate due, Optional<LocalDate> met, Optional<String> action) {

    /** Says whether it was reached by the end of a day. */
    public boolean isMetOn(LocalDate day) {
        return met.filter(metDay -> !metDay.isAfter(day)).isPresent();
    }

    /** Says whether it should have been reached before a day and was not reached by the end of it. */
    public boolean isOverdueOn(LocalDate day) {
        return due.isBefore(day) && !isMetOn(day);
    }
}
