package io.github.psadelivery.model.assessment;

import java.util.List;

/**
 * What an assessment is about: a target, or whatever else stands on one line of a delivery report.
 *
 * <p>Absence: an empty title or no departments means that they were not given.
 *
 * <p>Errors: a blank id is refused.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * Subject.of("T3", "Fast turnaround of manifestly unfounded cases")
 *         .withKind(SubjectKind.TARGET_ELEMENT)
 *         .withDepartments("Home Office", "Department for Constitutional Affairs");
 * }</pre>
 *
 * @param id what tells this subject from all others, such as {@code T3}
 * @param title what the subject is called
 * @param kind what sort of thing it is
 * @param departments who is responsible, in the order given
 */
public record Subject(String id, String title, SubjectKind kind, List<String> departments) {

    /**
     * Checks the id and copies the departments.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Subject {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "id is “%s”. Give each subject an id of its own, such as T3.".formatted(id));
        }
        departments = List.copyOf(departments);
    }

    /** Gives a target without departments. */
    public static Subject of(String id, String title) {
        return new Subject(id, title, SubjectKind.TARGET, List.of());
    }

    /** Gives the same subject as another kind. */
    public Subject withKind(SubjectKind otherKind) {
        return new Subject(id, title, otherKind, departments);
    }

    /** Gives the same subject with these departments in place of its own. */
    public Subject withDepartments(String... otherDepartments) {
        return new Subject(id, title, kind, List.of(otherDepartments));
    }
}
