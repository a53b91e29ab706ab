package io.github.psadelivery.model.agreement.corporate;

import io.github.psadelivery.model.agreement.terms.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a department leads an agreement, for all of its period or a part of it, and how sure we are.
 *
 * <p>Absence: without a first or last day it leads from the start or to the end; without a confidence nothing is in doubt.
 *
 * <p>Thread-safety: immutable.
 *
 * @param department the code of the department
 * @param source what the confidence rests on
 */
public record LeadDepartment(
        String department,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Confidence> confidence,
        Optional<String> source) {

    /** Gives a department that leads for the whole period, without doubt. */
    public static LeadDepartment of(String department) {
        return new LeadDepartment(department, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Gives the same lead between these days, both of them included. */
    public LeadDepartment between(LocalDate first, LocalDate last) {
        return new LeadDepartment(department, Optional.of(first), Optional.of(last), confidence, source);
    }

    /** Says whether the department leads on this day. */
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
