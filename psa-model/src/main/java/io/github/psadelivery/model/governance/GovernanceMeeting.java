package io.github.psadelivery.model.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of those who govern an agreement: who was there, what was agreed, who challenged from outside.
 *
 * <p>Absence: no challenge means that nobody from outside spoke.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of agreements: attendees senior enough to decide, actions followed up, challenge from
 * outside.
 */
public record GovernanceMeeting(
        LocalDate date, List<Attendee> attendees, List<AgreedAction> actions, Optional<String> externalChallenge) {

    /** Copies the lists. */
    public GovernanceMeeting {
        attendees = List.copyOf(attendees);
        actions = List.copyOf(actions);
    }

    /**
     * One who was there.
     *
     * @param seniority the grade or office
     * @param canDecide whether the person can bind the organisation
     */
    public record Attendee(Person person, Optional<String> seniority, boolean canDecide) {}

    /**
     * What somebody is to do.
     *
     * <p>Absence: no owner, no date due and not followed up each mean that the minutes tell none.
     *
     * @param owner by name or office
     * @param followedUp when the group looked at it again
     */
    public record AgreedAction(
            String text, Optional<String> owner, Optional<LocalDate> due, Optional<LocalDate> followedUp) {}
}
