package io.github.psadelivery.model.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that may keep a plan from succeeding.
 *
 * <p>Absence: no countermeasure or owner is a problem that the check warns of; no review means that nobody has looked
 * at it since it was written down.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the risk in its plan
 * @param text what may go wrong
 * @param likelihood how likely it is
 * @param impact how much it would matter
 * @param countermeasure what is done so that it does not happen
 * @param owner who answers for it
 * @param reviewed when somebody last looked at it
 * @param contingency what is done if it happens
 */
public record Risk(
        String id,
        String text,
        Degree likelihood,
        Degree impact,
        Optional<String> countermeasure,
        Optional<String> owner,
        Optional<LocalDate> reviewed,
        Optional<String> contingency) {}
