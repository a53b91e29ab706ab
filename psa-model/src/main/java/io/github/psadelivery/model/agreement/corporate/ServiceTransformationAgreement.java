package io.github.psadelivery.model.agreement.corporate;

import java.util.List;

/**
 * The agreement across all departments on how public services change, which underpins all others.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Cabinet Office page on agreements; the Cabinet Office leads it.
 *
 * @param lead the code of the department that leads it
 * @param actions what each department does
 */
public record ServiceTransformationAgreement(String lead, String text, List<DepartmentAction> actions) {

    /** Copies the list. */
    public ServiceTransformationAgreement {
        actions = List.copyOf(actions);
    }

    /** What one department does, named by its code. */
    public record DepartmentAction(String department, String action) {}
}
