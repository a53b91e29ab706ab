package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.governance.Governance;
import io.github.psadelivery.model.governance.GovernanceCheck;
import io.github.psadelivery.model.governance.GovernanceMeeting;
import io.github.psadelivery.model.governance.GovernanceMeeting.AgreedAction;
import io.github.psadelivery.model.governance.ProgressReport;
import io.github.psadelivery.model.governance.ProgressReport.Claim;
import io.github.psadelivery.model.measurement.NumberLimits;
import io.github.psadelivery.model.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How those who govern an agreement meet, decide and report. */
final class MeetingCheck {
    /** In the departmental report and in the autumn performance report, as the House of Lords was told on 25 March 2009. */
    private static final int REPORTS_A_YEAR = 2;

    private final Governance governance;
    private final Known known;
    private final Spot at;

    MeetingCheck(Governance governance, Known known, Spot at) {
        this.governance = governance;
        this.known = known;
        this.at = at;
    }

    void run() {
        questions();
        for (int i = 0; i < governance.meetings().size(); i++) {
            meeting(governance.meetings().get(i), at.in("meetings", i));
        }
        for (int i = 0; i < governance.progressReports().size(); i++) {
            report(governance.progressReports().get(i), at.in("progressReports", i));
        }
        reportsOfEachYear();
    }

    /** The years of the first and of the last report may not be held whole, so only those between them are asked. */
    private void reportsOfEachYear() {
        TreeMap<Integer, Integer> countByYear = new TreeMap<>();
        for (ProgressReport report : governance.progressReports()) {
            if (NumberLimits.hold(report.date())) {
                countByYear.merge(report.date().getYear(), 1, Integer::sum);
            }
        }
        if (countByYear.isEmpty()) {
            return;
        }
        List<Integer> tooFew = IntStream.range(countByYear.firstKey() + 1, countByYear.lastKey())
                .filter(year -> countByYear.getOrDefault(year, 0) < REPORTS_A_YEAR)
                .boxed()
                .toList();
        if (!tooFew.isEmpty()) {
            at.in("progressReports")
                    .missing(
                            ProblemCode.REPORTED_TOO_SELDOM,
                            tooFew.size() == 1
                                    ? "Progress was reported less than twice in %s.".formatted(tooFew.get(0))
                                    : "Progress was reported less than twice in %s and in %s other years."
                                            .formatted(tooFew.get(0), tooFew.size() - 1),
                            "Add the reports that are missing.");
        }
    }

    private void questions() {
        for (GovernanceCheck.Question question : GovernanceCheck.Question.values()) {
            if (governance.checks().stream().noneMatch(check -> check.question() == question)) {
                at.in("checks")
                        .missing(
                                ProblemCode.GOVERNANCE_NOT_ASKED,
                                "Nobody has answered whether the governance %s.".formatted(words(question)),
                                "Answer it, with a reason.");
            }
        }
        for (int i = 0; i < governance.checks().size(); i++) {
            GovernanceCheck check = governance.checks().get(i);
            if (!check.satisfied()) {
                at.in("checks", i)
                        .wrong(
                                ProblemCode.GOVERNANCE_FAILS,
                                "The governance is said not to do this: it %s.".formatted(words(check.question())),
                                "Change the governance, and answer again.");
            }
        }
    }

    private static String words(GovernanceCheck.Question question) {
        return switch (question) {
            case EXPOSES_TRADE_OFFS -> "brings trade-offs into the open";
            case ALIGNS_CHAINS -> "aligns the chains of delivery";
            case DECIDES_AND_SOLVES -> "decides and solves problems";
            case MITIGATES_RISKS -> "reduces risks";
            case PRIORITISES_ACROSS_DEPARTMENTS -> "sets priorities across departments";
        };
    }

    private void meeting(GovernanceMeeting meeting, Spot here) {
        if (meeting.attendees().stream().noneMatch(GovernanceMeeting.Attendee::canDecide)) {
            here.in("attendees")
                    .wrong(
                            ProblemCode.NOBODY_CAN_DECIDE,
                            "Nobody at the meeting of %s could decide.".formatted(meeting.date()),
                            "Send people who can bind their organisations.");
        }
        boolean isLater =
                governance.meetings().stream().map(GovernanceMeeting::date).anyMatch(meeting.date()::isBefore);
        for (int i = 0; i < meeting.actions().size(); i++) {
            action(meeting.actions().get(i), meeting.date(), isLater, here.in("actions", i));
        }
    }

    /** Only where a later meeting is on record can it be said that nobody came back to an action. */
    private static void action(AgreedAction action, LocalDate agreed, boolean isLaterMeeting, Spot here) {
        if (action.owner().isEmpty()) {
            here.in("owner")
                    .wrong(
                            ProblemCode.ACTION_WITHOUT_OWNER,
                            "Nobody owns the action %s.".formatted(Spot.quoted(action.text())),
                            "Name one who does it.");
        }
        if (isLaterMeeting && action.followedUp().isEmpty()) {
            here.in("followedUp")
                    .wrong(
                            ProblemCode.ACTION_NOT_FOLLOWED_UP,
                            "No later meeting came back to %s.".formatted(Spot.quoted(action.text())),
                            "Say when it was followed up.");
        }
        action.followedUp()
                .filter(day -> day.isBefore(agreed))
                .ifPresent(day -> here.in("followedUp")
                        .wrong(
                                ProblemCode.ENDS_BEFORE_IT_BEGINS,
                                "It was agreed on %s and followed up on %s.".formatted(agreed, day),
                                "Swap the two days, or put one right."));
    }

    private void report(ProgressReport report, Spot here) {
        for (int i = 0; i < report.claims().size(); i++) {
            Claim claim = report.claims().get(i);
            Spot there = here.in("claims", i);
            if (claim.data().isEmpty()) {
                there.in("data")
                        .wrong(
                                ProblemCode.CLAIM_WITHOUT_DATA,
                                "No data stand behind %s.".formatted(Spot.quoted(claim.narrative())),
                                "Add one data point at least.");
            }
            List<ProgressReport.DataPoint> data = claim.data();
            for (int k = 0; k < data.size(); k++) {
                known.indicator(data.get(k).indicator(), there.in("data", k).in("indicator"));
            }
        }
    }
}
