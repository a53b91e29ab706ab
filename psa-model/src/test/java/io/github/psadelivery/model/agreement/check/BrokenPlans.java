package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.problem.ProblemCode.*;

import io.github.psadelivery.model.agreement.plan.PlanObjective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with Single Departmental Plans and with the Implementation Unit. */
final class BrokenPlans {
    private static final String PLAN = "plans[0]";
    private static final String UNIT = "implementationUnit";
    private static final String PACK = UNIT + ".taskForces[0].packs[0]";

    private BrokenPlans() {}

    static Stream<Broken> all() {
        return Stream.concat(plans(), unit());
    }

    private static Stream<Broken> plans() {
        String objective = PLAN + ".objectives[0]";
        String action = objective + ".timetables[0].actions[0]";
        return Stream.of(
                Broken.set(UNKNOWN_DEPARTMENT, PLAN + ".department", "HOO"),
                Broken.set(ENDS_BEFORE_IT_BEGINS, PLAN + ".period.end", day("2014-03-31")),
                Broken.set(NO_OBJECTIVE, PLAN + ".objectives", List.of())
                        .andSet(PLAN + ".commitments", List.of())
                        .andSet(PLAN + ".activities", List.of()),
                Broken.set(NOT_SMART, objective + ".smart", Optional.empty()),
                Broken.set(
                        NOT_SMART,
                        PLAN + ".objectives[2].smart",
                        PLAN + ".objectives[2].kind",
                        PlanObjective.Kind.OPERATIONAL),
                Broken.set(NO_TIMETABLE, objective + ".timetables", List.of()),
                Broken.set(BLANK_TEXT, objective + ".timetables[0].title", " "),
                Broken.set(ACTION_WITHOUT_OWNER, action + ".owner", Optional.empty()),
                Broken.set(ACTION_WITHOUT_DUE, action + ".due", Optional.empty()),
                Broken.repeat(
                        ID_TWICE,
                        objective + ".timetables[0].milestones[1].id",
                        objective + ".timetables[0].milestones"),
                Broken.add(UNKNOWN_ID, objective + ".covers[1]", objective + ".covers", "border"),
                Broken.repeat(ID_TWICE, PLAN + ".objectives[3].id", PLAN + ".objectives"),
                Broken.set(COMMITMENT_WITHOUT_OBJECTIVE, PLAN + ".commitments[0].objectives", List.of("O")),
                Broken.add(
                        UNKNOWN_ID, PLAN + ".commitments[0].objectives[1]", PLAN + ".commitments[0].objectives", "T"),
                Broken.repeat(ID_TWICE, PLAN + ".commitments[1].id", PLAN + ".commitments"),
                Broken.set(ACTIVITY_NOT_COVERED, PLAN + ".activities[1]", PLAN + ".objectives[1].covers", List.of()),
                Broken.add(OBJECTIVES_OVERLAP, PLAN + ".activities[0]", PLAN + ".objectives[1].covers", "borders"));
    }

    private static Stream<Broken> unit() {
        return Stream.of(
                Broken.set(NO_COMMISSIONER, UNIT + ".commissions[0].commissioner", Optional.of(" ")),
                Broken.set(FINDINGS_NOT_SHARED, UNIT + ".commissions[0].sharedWithDepartments", false),
                Broken.repeat(ID_TWICE, UNIT + ".commissions[1].id", UNIT + ".commissions"),
                Broken.set(BAD_ORDINAL, UNIT + ".taskForces[0].cycleInWeeks", 0),
                Broken.set(PACK_INCOMPLETE, PACK + ".agenda", Optional.empty()),
                Broken.set(PACK_INCOMPLETE, PACK + ".actionsTracker", Optional.empty()),
                Broken.set(PACK_INCOMPLETE, PACK + ".outstandingActions", Optional.empty()),
                Broken.set(PACK_INCOMPLETE, PACK + ".performancePack", Optional.empty()),
                Broken.set(UNKNOWN_INDICATOR, PACK + ".performancePack.leadingIndicators[0]", "d9"),
                Broken.set(UNKNOWN_INDICATOR, PACK + ".performancePack.trajectories[0]", "d9"),
                Broken.set(PACK_NOT_AGREED, PACK + ".agreedBy", List.of()),
                Broken.set(PACK_NOT_AGREED, PACK + ".agreedBy[0]", PACK + ".agreedBy[0].on", Optional.empty()),
                Broken.set(
                        PACK_NOT_AGREED,
                        PACK + ".agreedBy[0]",
                        PACK + ".agreedBy[0].on",
                        Optional.of(day("2016-03-01"))),
                Broken.set(
                        ACTION_WITHOUT_OWNER, UNIT + ".taskForces[0].minutes[0].actions[0].owner", Optional.empty()));
    }
}
