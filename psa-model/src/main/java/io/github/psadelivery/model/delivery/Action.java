package io.github.psadelivery.model.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody does by a day, so that a driver of the outcome moves.
 *
 * <p>Unit: the expected impact is in the unit of the indicator that it names, as measured and not turned.
 *
 * <p>Absence: an owner, a due day or a driver that is missing is a problem that the check tells; no expected impact
 * means that nobody has said how much the action brings.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the action in its plan
 * @param text what is done
 * @param owner who answers for it
 * @param start when it begins
 * @param due when it is to be done
 * @param priority how much it matters among the actions
 * @param drivers the ids of the drivers that it moves
 * @param indicator the id of the indicator on which its impact is expected
 * @param expectedImpact how much it is to move that indicator
 * @param status how far it is
 */
public record Action(
        String id,
        String text,
        Optional<String> owner,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        Degree priority,
        List<String> drivers,
        Optional<String> indicator,
        Optional<BigDecimal> expectedImpact,
        ActionStatus status) {

    /** Copies the list. */
    public Action {
        drivers = List.copyOf(drivers);
    }

    /** Says whether the action should be done by the end of a day and is neither done nor dropped. */
    public boolean isOverdueOn(LocalDate day) {
        return status.isOpen() && due.filter(dueDay -> dueDay.isBefore(day)).isPresent();
    }
}
