package io.github.psadelivery.model.governance.implementation;

import io.github.psadelivery.model.governance.GovernanceMeeting.AgreedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one set of papers for a meeting of a task force, agreed by all parties beforehand.
 *
 * <p>Absence: a part that is not there is missing from the pack; an empty list within a part says that there is nothing to
 * tell.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016, which name the four parts.
 *
 * @param meeting the day of the meeting
 */
public record AgendaPack(
        LocalDate meeting,
        Optional<Agenda> agenda,
        Optional<Actions> actionsTracker,
        Optional<Actions> outstandingActions,
        Optional<PerformancePack> performancePack,
        List<PartyAgreement> agreedBy) {

    /** Copies the list. */
    public AgendaPack {
        agreedBy = List.copyOf(agreedBy);
    }

    /** What is on the agenda, and who attends. */
    public record Agenda(List<String> items, List<String> attendance) {

        /** Copies the lists. */
        public Agenda {
            items = List.copyOf(items);
            attendance = List.copyOf(attendance);
        }
    }

    /** Actions that are tracked, or still outstanding. */
    public record Actions(List<AgreedAction> actions) {

        /** Copies the list. */
        public Actions {
            actions = List.copyOf(actions);
        }
    }

    /**
     * The data for the meeting.
     *
     * @param leadingIndicators the ids of the indicators on the dashboard
     * @param trajectories the ids of the indicators whose trajectories are shown
     * @param annex the detail, by title
     */
    public record PerformancePack(List<String> leadingIndicators, List<String> trajectories, List<String> annex) {

        /** Copies the lists. */
        public PerformancePack {
            leadingIndicators = List.copyOf(leadingIndicators);
            trajectories = List.copyOf(trajectories);
            annex = List.copyOf(annex);
        }
    }

    /**
     * That one party agrees to the pack.
     *
     * @param on the day it agreed; absent means that it has not
     */
    public record PartyAgreement(String party, Optional<LocalDate> on) {}
}
