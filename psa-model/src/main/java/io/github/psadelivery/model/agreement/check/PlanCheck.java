package io.github.psadelivery.model.agreement.check;

import io.github.psadelivery.model.agreement.check.internal.Days;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Smart;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.plan.ImplementationTimetable;
import io.github.psadelivery.model.agreement.plan.ManifestoCommitment;
import io.github.psadelivery.model.agreement.plan.PlanObjective;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan.ImportantActivity;
import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One Single Departmental Plan: its objectives, what they cover, and the commitments under them. */
final class PlanCheck {
    private final SingleDepartmentalPlan plan;
    private final Known known;
    private final Spot at;

    PlanCheck(SingleDepartmentalPlan plan, Known known, Spot at) {
        this.plan = plan;
        this.known = known;
        this.at = at;
    }

    void run() {
        known.department(plan.department(), at.in("department"));
        Days.isPeriod(plan.period(), at.in("period"));
        if (plan.objectives().isEmpty()) {
            at.in("objectives")
                    .missing(
                            ProblemCode.NO_OBJECTIVE,
                            "%s has no objective.".formatted(Spot.name(plan.id())),
                            "Add what the department wants to reach.");
        }
        Unique.ids(plan.objectives(), PlanObjective::id, "objectives", "id", at);
        Set<String> activities =
                plan.activities().stream().map(ImportantActivity::id).collect(Collectors.toSet());
        for (int i = 0; i < plan.objectives().size(); i++) {
            objective(plan.objectives().get(i), activities, at.in("objectives", i));
        }
        commitments();
        activities();
    }

    private void objective(PlanObjective objective, Set<String> activities, Spot here) {
        here.filled(objective.text(), "text");
        if (objective.kind() != PlanObjective.Kind.CORPORATE) {
            Smart.check(objective.smart(), objective.id(), here);
        }
        if (objective.timetables().isEmpty()) {
            here.in("timetables")
                    .missing(
                            ProblemCode.NO_TIMETABLE,
                            "The objective %s has no implementation timetable.".formatted(Spot.quoted(objective.id())),
                            "Add one at least.");
        }
        for (int i = 0; i < objective.timetables().size(); i++) {
            timetable(objective.timetables().get(i), here.in("timetables", i));
        }
        for (int i = 0; i < objective.covers().size(); i++) {
            Known.other("important activity", objective.covers().get(i), activities, here.in("covers", i));
        }
    }

    private static void timetable(ImplementationTimetable timetable, Spot here) {
        here.filled(timetable.title(), "title");
        Unique.ids(timetable.actions(), Action::id, "actions", "id", here);
        Unique.ids(timetable.milestones(), Milestone::id, "milestones", "id", here);
        for (int i = 0; i < timetable.actions().size(); i++) {
            Action action = timetable.actions().get(i);
            if (action.owner().isEmpty()) {
                here.in("actions", i)
                        .in("owner")
                        .wrong(
                                ProblemCode.ACTION_WITHOUT_OWNER,
                                "Nobody owns the action %s.".formatted(Spot.quoted(action.id())),
                                "Name who answers for it.");
            }
            if (action.due().isEmpty()) {
                here.in("actions", i)
                        .in("due")
                        .wrong(
                                ProblemCode.ACTION_WITHOUT_DUE,
                                "The action %s has no day by which it is to be done."
                                        .formatted(Spot.quoted(action.id())),
                                "Write the day.");
            }
        }
    }

    private void commitments() {
        Map<String, PlanObjective> objectiveById = new LinkedHashMap<>();
        plan.objectives().forEach(objective -> objectiveById.putIfAbsent(objective.id(), objective));
        Unique.ids(plan.commitments(), ManifestoCommitment::id, "commitments", "id", at);
        for (int i = 0; i < plan.commitments().size(); i++) {
            ManifestoCommitment commitment = plan.commitments().get(i);
            Spot here = at.in("commitments", i);
            here.filled(commitment.text(), "text");
            for (int k = 0; k < commitment.objectives().size(); k++) {
                Known.other(
                        "objective", commitment.objectives().get(k), objectiveById.keySet(), here.in("objectives", k));
            }
            boolean isUnderAStrategicOne = plan.objectives().stream()
                    .filter(objective -> objective.kind() == PlanObjective.Kind.STRATEGIC)
                    .anyMatch(objective -> commitment.objectives().contains(objective.id()));
            if (!isUnderAStrategicOne) {
                here.in("objectives")
                        .wrong(
                                ProblemCode.COMMITMENT_WITHOUT_OBJECTIVE,
                                "The commitment %s is under no strategic objective."
                                        .formatted(Spot.quoted(commitment.id())),
                                "Name the strategic objective that carries it.");
            }
        }
    }

    private void activities() {
        Unique.ids(plan.activities(), ImportantActivity::id, "activities", "id", at);
        for (int i = 0; i < plan.activities().size(); i++) {
            String activity = plan.activities().get(i).id();
            List<String> covering = plan.objectives().stream()
                    .filter(objective -> objective.kind() != PlanObjective.Kind.CORPORATE)
                    .filter(objective -> objective.covers().contains(activity))
                    .map(PlanObjective::id)
                    .toList();
            if (covering.isEmpty()) {
                at.in("activities", i)
                        .missing(
                                ProblemCode.ACTIVITY_NOT_COVERED,
                                "No strategic or operational objective covers %s.".formatted(Spot.quoted(activity)),
                                "Add it to what an objective covers.");
            } else if (covering.size() > 1) {
                at.in("activities", i)
                        .wrong(
                                ProblemCode.OBJECTIVES_OVERLAP,
                                "%s is covered by %s."
                                        .formatted(Spot.quoted(activity), Spot.name(String.join(" and ", covering))),
                                "Let one of them cover it, where that is possible.");
            }
        }
    }
}
