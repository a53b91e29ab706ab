package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.problem.ProblemCode.*;

import io.github.psadelivery.model.governance.ProgressReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with the people and bodies behind an agreement. */
final class BrokenPeople {
    private static final String AGREEMENT = "corporate.psas[0].agreement";
    private static final String GOVERNANCE = AGREEMENT + ".governance";
    private static final String BOARD = GOVERNANCE + ".boards[0]";
    private static final String MEETING = GOVERNANCE + ".meetings[0]";

    private BrokenPeople() {}

    static Stream<Broken> all() {
        return Stream.concat(people(), meetings());
    }

    private static Stream<Broken> people() {
        return Stream.of(
                Broken.set(NOT_ONE_MINISTER, GOVERNANCE + ".leadMinisters", List.of()),
                Broken.repeat(NOT_ONE_MINISTER, GOVERNANCE + ".leadMinisters", GOVERNANCE + ".leadMinisters"),
                Broken.set(NOT_ONE_SRO, GOVERNANCE + ".sros", List.of()),
                Broken.repeat(NOT_ONE_SRO, GOVERNANCE + ".sros", GOVERNANCE + ".sros"),
                Broken.set(NOT_ONE_BOARD, GOVERNANCE + ".boards", List.of()),
                Broken.repeat(NOT_ONE_BOARD, GOVERNANCE + ".boards", GOVERNANCE + ".boards"),
                Broken.set(UNKNOWN_DEPARTMENT, GOVERNANCE + ".leadMinisters[0].department", "CO"),
                Broken.set(UNKNOWN_DEPARTMENT, GOVERNANCE + ".programmeDirector.department", "CO"),
                Broken.set(NO_ESCALATION, BOARD + ".escalation", List.of()),
                Broken.set(NO_NON_EXECUTIVE, BOARD + ".nonExecutives", List.of()),
                Broken.set(NO_LINE_AUTHORITY, AGREEMENT + ".indicators[2].owner", "owners[1].lineManagedBySro", false)
                        .andSet("corporate.psas[1].agreement.indicators[2].owner", Optional.of("o-dh")));
    }

    private static Stream<Broken> meetings() {
        return Stream.of(
                Broken.set(GOVERNANCE_NOT_ASKED, GOVERNANCE + ".checks", fourChecks()),
                Broken.set(GOVERNANCE_FAILS, GOVERNANCE + ".checks[3]", GOVERNANCE + ".checks[3].satisfied", false),
                Broken.set(NOBODY_CAN_DECIDE, MEETING + ".attendees", MEETING + ".attendees[0].canDecide", false),
                Broken.set(NOBODY_CAN_DECIDE, MEETING + ".attendees", List.of()),
                Broken.set(ACTION_WITHOUT_OWNER, MEETING + ".actions[0].owner", Optional.empty()),
                Broken.set(ACTION_NOT_FOLLOWED_UP, MEETING + ".actions[0].followedUp", Optional.empty()),
                Broken.set(ENDS_BEFORE_IT_BEGINS, MEETING + ".actions[0].followedUp", Optional.of(day("2008-05-31"))),
                Broken.set(CLAIM_WITHOUT_DATA, GOVERNANCE + ".progressReports[0].claims[0].data", List.of()),
                Broken.set(REPORTED_TOO_SELDOM, GOVERNANCE + ".progressReports", reports("2008-12-01", "2010-07-01")),
                Broken.set(
                        REPORTED_TOO_SELDOM,
                        GOVERNANCE + ".progressReports",
                        reports("2008-07-01", "2009-07-01", "2012-07-01")),
                Broken.set(UNKNOWN_INDICATOR, GOVERNANCE + ".progressReports[0].claims[0].data[0].indicator", "i9"));
    }

    private static List<ProgressReport> reports(String... days) {
        return Stream.of(days)
                .map(date -> new ProgressReport(day(date), "Report", List.of()))
                .toList();
    }

    private static List<?> fourChecks() {
        return WholeFramework.framework()
                .psas()
                .get(0)
                .agreement()
                .orElseThrow()
                .governance()
                .orElseThrow()
                .checks()
                .subList(0, 4);
    }
}
