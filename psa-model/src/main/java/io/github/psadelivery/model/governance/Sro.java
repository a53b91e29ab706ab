package io.github.psadelivery.model.governance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Senior Responsible Owner: the official who answers for the delivery of one agreement.
 *
 * <p>Absence: no grade and no date of appointment mean that they are not known.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Lords Hansard of 25 March 2009 (exactly one for each agreement); research of the National School of Government
 * on owners of outcome agreements (some Permanent Secretaries named themselves; formal assessment in the role could
 * motivate).
 *
 * <pre>{@code
 * Sro.of(Person.of("Illustrative Person"), "DH").withGrade("Director General");
 * }</pre>
 *
 * @param department the code of the owner's home department
 * @param permanentSecretary whether the owner is the Permanent Secretary of the department
 * @param roleAssessed whether the owner is formally assessed in this role
 */
public record Sro(
        Person person,
        String department,
        Optional<String> grade,
        boolean permanentSecretary,
        Optional<LocalDate> appointed,
        boolean roleAssessed) {

    /** Gives an owner of whom only name and department are known. */
    public static Sro of(Person person, String department) {
        return new Sro(person, department, Optional.empty(), false, Optional.empty(), false);
    }

    /** Gives the same owner in this grade. */
    public Sro withGrade(String otherGrade) {
        return new Sro(person, department, Optional.of(otherGrade), permanentSecretary, appointed, roleAssessed);
    }
}
