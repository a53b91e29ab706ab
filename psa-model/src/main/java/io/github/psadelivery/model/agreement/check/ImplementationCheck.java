package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.governance.GovernanceMeeting.AgreedAction;
import io.github.psadelivery.model.governance.implementation.AgendaPack;
import io.github.psadelivery.model.governance.implementation.Commission;
import io.github.psadelivery.model.governance.implementation.ImplementationTaskForce;
import io.github.psadelivery.model.governance.implementation.ImplementationUnit;
import io.github.psadelivery.model.governance.implementation.TaskForceMinutes;
import io.github.psadelivery.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;

/** The Implementation Unit: its commissions, its task forces, their papers and minutes. */
final class ImplementationCheck {
    private final ImplementationUnit unit;
    private final Known known;
    private final Spot at;

    ImplementationCheck(ImplementationUnit unit, Known known, Spot at) {
        this.unit = unit;
        this.known = known;
        this.at = at;
    }

    void run() {
        Unique.ids(unit.commissions(), Commission::id, "commissions", "id", at);
        for (int i = 0; i < unit.commissions().size(); i++) {
            commission(unit.commissions().get(i), at.in("commissions", i));
        }
        Unique.ids(unit.taskForces(), ImplementationTaskForce::id, "taskForces", "id", at);
        for (int i = 0; i < unit.taskForces().size(); i++) {
            taskForce(unit.taskForces().get(i), at.in("taskForces", i));
        }
    }

    private static void commission(Commission commission, Spot here) {
        if (commission.commissioner().filter(name -> !name.isBlank()).isEmpty()) {
            here.in("commissioner")
                    .missing(
                            ProblemCode.NO_COMMISSIONER,
                            "Nobody is said to have asked for %s.".formatted(Spot.quoted(commission.subject())),
                            "Record who did: the Prime Minister or the senior minister of the Cabinet Office.");
        }
        if (!commission.sharedWithDepartments()) {
            here.in("sharedWithDepartments")
                    .wrong(
                            ProblemCode.FINDINGS_NOT_SHARED,
                            "The findings on %s are not shared.".formatted(Spot.quoted(commission.subject())),
                            "Share them with the departments concerned.");
        }
    }

    private void taskForce(ImplementationTaskForce taskForce, Spot here) {
        if (taskForce.cycleInWeeks() < 1) {
            here.in("cycleInWeeks")
                    .wrong(
                            ProblemCode.BAD_ORDINAL,
                            "The cycle is %s weeks.".formatted(taskForce.cycleInWeeks()),
                            "Write the weeks between two meetings, such as 6.");
        }
        for (int i = 0; i < taskForce.packs().size(); i++) {
            pack(taskForce.packs().get(i), here.in("packs", i));
        }
        for (int i = 0; i < taskForce.minutes().size(); i++) {
            TaskForceMinutes minutes = taskForce.minutes().get(i);
            owned(minutes.actions(), here.in("minutes", i));
        }
    }

    private void pack(AgendaPack pack, Spot here) {
        inPack(pack.agenda().isPresent(), "agenda", "agenda with attendance", here);
        inPack(pack.actionsTracker().isPresent(), "actionsTracker", "actions tracker", here);
        inPack(pack.outstandingActions().isPresent(), "outstandingActions", "list of outstanding actions", here);
        inPack(pack.performancePack().isPresent(), "performancePack", "performance pack", here);
        pack.performancePack().ifPresent(performance -> {
            Spot data = here.in("performancePack");
            for (int i = 0; i < performance.leadingIndicators().size(); i++) {
                known.indicator(performance.leadingIndicators().get(i), data.in("leadingIndicators", i));
            }
            for (int i = 0; i < performance.trajectories().size(); i++) {
                known.indicator(performance.trajectories().get(i), data.in("trajectories", i));
            }
        });
        agreed(pack, here);
    }

    private static void inPack(boolean isThere, String field, String part, Spot here) {
        if (!isThere) {
            here.in(field)
                    .missing(
                            ProblemCode.PACK_INCOMPLETE,
                            "The pack has no %s.".formatted(part),
                            "Add it, if only to say that there is nothing to tell.");
        }
    }

    private static void agreed(AgendaPack pack, Spot here) {
        if (pack.agreedBy().isEmpty()) {
            here.in("agreedBy")
                    .missing(
                            ProblemCode.PACK_NOT_AGREED,
                            "No party is said to have agreed to the pack of %s.".formatted(pack.meeting()),
                            "Name all parties, and when each agreed.");
        }
        for (int i = 0; i < pack.agreedBy().size(); i++) {
            AgendaPack.PartyAgreement party = pack.agreedBy().get(i);
            LocalDate meeting = pack.meeting();
            if (party.on().filter(day -> day.isBefore(meeting)).isEmpty()) {
                here.in("agreedBy", i)
                        .wrong(
                                ProblemCode.PACK_NOT_AGREED,
                                "%s did not agree to the pack before the meeting of %s."
                                        .formatted(Spot.name(party.party()), meeting),
                                "Agree it with all parties beforehand.");
            }
        }
    }

    private static void owned(List<AgreedAction> actions, Spot here) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).owner().isEmpty()) {
                here.in("actions", i)
                        .in("owner")
                        .wrong(
                                ProblemCode.ACTION_WITHOUT_OWNER,
                                "Nobody owns the action %s."
                                        .formatted(Spot.quoted(actions.get(i).text())),
                                "Name one who does it.");
            }
        }
    }
}
