package io.github.psadelivery.model.agreement.plan;

import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import java.util.List;
import java.util.Optional;

/**
 * An objective of a Single Departmental Plan.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016.
 *
 * @param smart whether it was found specific, measurable, achievable, relevant and timed
 * @param covers the ids of the important activities that it covers
 * @param timetables how it is implemented; one at least
 */
public record PlanObjective(
        String id,
        Kind kind,
        String text,
        Optional<SmartChecklist> smart,
        List<String> covers,
        List<ImplementationTimetable> timetables) {

    /** Copies the lists. */
    public PlanObjective {
        covers = List.copyOf(covers);
        timetables = List.copyOf(timetables);
    }

    /** Gives an objective that nobody has checked, and that covers nothing and has no timetable yet. */
    public static PlanObjective of(String id, Kind kind, String text) {
        return new PlanObjective(id, kind, text, Optional.empty(), List.of(), List.of());
    }

    /** Gives the same objective with what the checklist gave. */
    public PlanObjective checked(SmartChecklist checklist) {
        return new PlanObjective(id, kind, text, Optional.of(checklist), covers, timetables);
    }

    /** Gives the same objective over these important activities, named by their ids. */
    public PlanObjective covering(String... activities) {
        return new PlanObjective(id, kind, text, smart, List.of(activities), timetables);
    }

    /** Gives the same objective with these timetables in place of its own. */
    public PlanObjective timedBy(ImplementationTimetable... otherTimetables) {
        return new PlanObjective(id, kind, text, smart, covers, List.of(otherTimetables));
    }

    /** What sort of objective it is. */
    public enum Kind {
        /** What the government wants to change. */
        STRATEGIC,
        /** What the department must keep doing well. */
        OPERATIONAL,
        /** How the department runs itself. */
        CORPORATE
    }
}
