package io.github.psadelivery.model.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator is planned to be on one day, and why the path takes another slope from there on.
 *
 * <p>Unit and direction: in the unit of the indicator, as measured and not turned.
 *
 * <p>Absence: where the slope does not change, a point needs neither an action nor an assumption.
 *
 * <p>Thread-safety: immutable.
 *
 * @param date the day
 * @param planned the value on that day
 * @param actions the ids of the actions of the delivery plan that act from there on
 * @param assumption what the plan takes for granted, where no action explains the slope
 */
public record TrajectoryPoint(LocalDate date, BigDecimal planned, List<String> actions, Optional<String> assumption) {

    /** Copies the list. */
    public TrajectoryPoint {
        actions = List.copyOf(actions);
    }

    /** Gives a point without a basis. */
    public static TrajectoryPoint of(LocalDate date, BigDecimal planned) {
        return new TrajectoryPoint(date, planned, List.of(), Optional.empty());
    }
}
