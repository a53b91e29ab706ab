package io.github.psadelivery.model.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who cares about the outcome of a plan or can sway it, end users among them: how much of each, where they stand,
 * and how they are engaged.
 *
 * <p>Absence: no stance means that nobody knows it; no engagement is a problem that the check warns of; no day from which
 * they are engaged means that nobody has said.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: Thomas and Kirkland 2016: interest and influence of stakeholders are understood, communication reaches all of
 * them, and end users are engaged from the start. <b>Assumption</b>: three stances are enough.
 *
 * @param id what names the stakeholder in its plan
 * @param name who it is
 * @param interest how much the outcome matters to them
 * @param influence how much they can sway the outcome
 * @param stance where they stand
 * @param endUser whether they are the people whom the service is for
 * @param engagement how they are won or kept informed
 * @param engagedFrom the day from which they are engaged
 */
public record Stakeholder(
        String id,
        String name,
        Degree interest,
        Degree influence,
        Optional<Stance> stance,
        boolean endUser,
        Optional<String> engagement,
        Optional<LocalDate> engagedFrom) {

    /** Where a stakeholder stands. */
    public enum Stance {
        /** They want it to succeed. */
        SUPPORTIVE,
        /** They are neither for nor against it. */
        NEUTRAL,
        /** They want it to fail, or to be another plan. */
        OPPOSED
    }
}
