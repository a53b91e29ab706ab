package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;

import io.github.psadelivery.model.agreement.plan.ImplementationTimetable;
import io.github.psadelivery.model.agreement.plan.PlanObjective;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.governance.GovernanceMeeting.AgreedAction;
import io.github.psadelivery.model.governance.Person;
import io.github.psadelivery.model.governance.implementation.AgendaPack;
import io.github.psadelivery.model.governance.implementation.Commission;
import io.github.psadelivery.model.governance.implementation.ImplementationTaskForce;
import io.github.psadelivery.model.governance.implementation.ImplementationUnit;
import io.github.psadelivery.model.governance.implementation.ReportingTrack;
import io.github.psadelivery.model.governance.implementation.TaskForceMinutes;
import io.github.psadelivery.model.governance.implementation.UnitRole;
import java.util.List;
import java.util.Optional;

/** A Single Departmental Plan, and the unit and task force that follow it. */
final class WholePlans {

    private WholePlans() {}

    static SingleDepartmentalPlan departmentalPlan() {
        return SingleDepartmentalPlan.of(
                        "HO-SDP", "HO", new SpendingPeriod("2015 to 2020", day("2015-05-01"), day("2020-04-30")))
                .published(new Publication(day("2016-02-19"), "Single departmental plan"))
                .objective(
                        objective("S", PlanObjective.Kind.STRATEGIC, "borders").checked(SmartChecklist.complete()))
                .objective(objective("O", PlanObjective.Kind.OPERATIONAL, "passports")
                        .checked(SmartChecklist.complete()))
                .objective(objective("K", PlanObjective.Kind.CORPORATE))
                .commitment("C1", "Safer borders", "S")
                .activity("borders", "Guarding borders")
                .activity("passports", "Issuing passports")
                .build();
    }

    private static PlanObjective objective(String id, PlanObjective.Kind kind, String... covers) {
        return PlanObjective.of(id, kind, "Do " + id)
                .covering(covers)
                .timedBy(new ImplementationTimetable(
                        "Timetable of " + id,
                        List.of("Programme"),
                        WholeTargets.deliveryPlan().actions(),
                        WholeTargets.deliveryPlan().milestones(),
                        List.of("A new office")));
    }

    static ImplementationUnit unit() {
        return new ImplementationUnit(
                45,
                List.of(new ImplementationUnit.Team("Home", ImplementationUnit.TeamKind.POLICY, Optional.of("Gus"))),
                List.of(UnitRole.values()),
                List.of(ReportingTrack.values()),
                List.of(new Commission(
                        "c1", "Exits", Commission.Kind.DEEP_DIVE_REVIEW, Optional.of("Prime Minister"), true)),
                List.of(taskForce()));
    }

    private static ImplementationTaskForce taskForce() {
        AgreedAction action = new AgreedAction("Publish data", Optional.of("Gus"), Optional.empty(), Optional.empty());
        AgendaPack pack = new AgendaPack(
                day("2016-03-01"),
                Optional.of(new AgendaPack.Agenda(List.of("Exits"), List.of("Cat"))),
                Optional.of(new AgendaPack.Actions(List.of(action))),
                Optional.of(new AgendaPack.Actions(List.of())),
                Optional.of(new AgendaPack.PerformancePack(List.of("d1"), List.of("d1"), List.of("Detail"))),
                List.of(new AgendaPack.PartyAgreement("Home Office", Optional.of(day("2016-02-20")))));
        return new ImplementationTaskForce(
                "exits",
                "Exits",
                Optional.of(Person.of("Cat")),
                List.of("Cat"),
                Optional.of("To follow exits."),
                List.of("Exit checks"),
                6,
                List.of(pack),
                List.of(new TaskForceMinutes(day("2016-03-01"), List.of("Members"), "Agreed.", List.of(action))));
    }
}
