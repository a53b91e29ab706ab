package io.github.psadelivery.model.governance;

import java.util.List;
import java.util.Optional;

/**
 * The board that steers the delivery of one agreement across departments.
 *
 * <p>Absence: no cadence means that it is not known how often the board meets; no steps of escalation that there is no route
 * upwards, which a check of the register tells.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: research of the National School of Government on owners of outcome agreements, which found boards the most used
 * structure, with escalation built in and non-executive members in many.
 *
 * @param cadence how often it meets, in words such as {@code every six weeks}
 * @param escalation what is taken to whom, the lowest venue first
 */
public record DeliveryBoard(
        String name,
        Person chair,
        List<Member> members,
        Optional<String> cadence,
        List<EscalationStep> escalation,
        List<NonExecutiveDirector> nonExecutives) {

    /** Copies the lists. */
    public DeliveryBoard {
        members = List.copyOf(members);
        escalation = List.copyOf(escalation);
        nonExecutives = List.copyOf(nonExecutives);
    }

    /**
     * One who sits on the board.
     *
     * @param organisation the code of a department, or the name of another body
     */
    public record Member(Person person, String organisation) {}

    /**
     * One step of the way upwards.
     *
     * @param when what is taken up, such as a milestone missed twice
     * @param to the person or body it is taken to
     */
    public record EscalationStep(String when, String to) {}
}
