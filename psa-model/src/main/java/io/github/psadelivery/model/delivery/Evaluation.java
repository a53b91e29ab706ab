package io.github.psadelivery.model.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether an action has the intended effect, as somebody found out or means to.
 *
 * <p>Absence: neither finding nor day means that the evaluation is only planned; one without the other is a problem that
 * the check warns of.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016: evaluations are made to see whether actions have the intended effect, and that is
 * really checked at the front line.
 *
 * @param action the id of the action in the plan
 * @param design how it is found out, such as a comparison of areas with and without the action
 * @param finding what was found
 * @param date the day of the finding
 * @param evidence where it can be read
 */
public record Evaluation(
        String action, String design, Optional<String> finding, Optional<LocalDate> date, List<String> evidence) {

    /** Copies the list. */
    public Evaluation {
        evidence = List.copyOf(evidence);
    }
}
