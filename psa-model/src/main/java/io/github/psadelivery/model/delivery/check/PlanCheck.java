package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Driver;
import io.github.psadelivery.model.delivery.Lever;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.delivery.Risk;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One delivery plan: who does what by when, on which driver, with which lever, and what may go wrong. */
final class PlanCheck {
    private final DeliveryPlan plan;
    private final Findings at;

    PlanCheck(DeliveryPlan plan, Findings at) {
        this.plan = plan;
        this.at = at;
    }

    void run() {
        Limits.filled(plan.id(), "id", at);
        Limits.filled(plan.objective(), "objective", at);
        if (plan.owners().stream().allMatch(String::isBlank)) {
            at.in("owners")
                    .add(
                            ProblemCode.PLAN_WITHOUT_OWNER,
                            "Nobody owns the plan %s.".formatted(quoted(plan.id())),
                            "Name who answers for it.");
        }
        Set<String> drivers = PlanIds.check(plan.drivers(), Driver::id, "drivers", at);
        PlanIds.check(plan.levers(), Lever::id, "levers", at);
        levers(drivers);
        Set<String> actions = PlanIds.check(plan.actions(), Action::id, "actions", at);
        for (int i = 0; i < plan.actions().size(); i++) {
            action(plan.actions().get(i), drivers, at.in("actions", i));
        }
        PlanIds.check(plan.milestones(), Milestone::id, "milestones", at);
        new MilestoneOrder(plan.milestones(), actions, at).run();
        plan.chain().ifPresent(chain -> new ChainCheck(chain, at.in("chain")).run());
        PlanIds.check(plan.risks(), Risk::id, "risks", at);
        for (int i = 0; i < plan.risks().size(); i++) {
            risk(plan.risks().get(i), at.in("risks", i));
        }
    }

    private void levers(Set<String> drivers) {
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < plan.levers().size(); i++) {
            Lever lever = plan.levers().get(i);
            Named.all(lever.drivers(), drivers, at.in("levers", i));
            moved.addAll(lever.drivers());
        }
        for (int i = 0; i < plan.drivers().size(); i++) {
            Driver driver = plan.drivers().get(i);
            if (!moved.contains(driver.id())) {
                at.in("drivers", i)
                        .add(
                                ProblemCode.DRIVER_WITHOUT_LEVER,
                                "No lever moves the driver %s.".formatted(quoted(driver.id())),
                                "Add a lever, or say in the driver's text that government has none.");
            }
        }
    }

    private static void action(Action action, Set<String> drivers, Findings here) {
        if (isBlank(action.owner())) {
            here.in("owner")
                    .add(
                            ProblemCode.ACTION_WITHOUT_OWNER,
                            "Nobody owns the action %s.".formatted(quoted(action.id())),
                            "Name who answers for it.");
        }
        if (action.due().isEmpty()) {
            here.in("due")
                    .add(
                            ProblemCode.ACTION_WITHOUT_DUE,
                            "The action %s has no day by which it is to be done.".formatted(quoted(action.id())),
                            "Write the day.");
        }
        if (action.drivers().isEmpty()) {
            here.in("drivers")
                    .add(
                            ProblemCode.ACTION_WITHOUT_DRIVER,
                            "The action %s moves no driver of the outcome.".formatted(quoted(action.id())),
                            "Name the drivers that it moves, or ask why it is in the plan.");
        }
        Named.all(action.drivers(), drivers, here);
        action.expectedImpact().ifPresent(impact -> Limits.holdFor(impact, "expectedImpact", here));
        action.start().ifPresent(start -> Limits.holdFor(start, "start", here));
        action.due().ifPresent(due -> Limits.holdFor(due, "due", here));
        action.start()
                .filter(start -> action.due().filter(due -> due.isBefore(start)).isPresent())
                .ifPresent(start -> here.in("due")
                        .add(
                                ProblemCode.DUE_BEFORE_START,
                                "The action %s starts on %s and is due before.".formatted(quoted(action.id()), start),
                                "Put one of the two days right."));
    }

    private static void risk(Risk risk, Findings here) {
        if (isBlank(risk.countermeasure())) {
            here.in("countermeasure")
                    .add(
                            ProblemCode.RISK_WITHOUT_COUNTERMEASURE,
                            "Nothing is done against the risk %s.".formatted(quoted(risk.id())),
                            "Say what is done so that it does not happen.");
        }
        if (isBlank(risk.owner())) {
            here.in("owner")
                    .add(
                            ProblemCode.RISK_WITHOUT_OWNER,
                            "Nobody owns the risk %s.".formatted(quoted(risk.id())),
                            "Name who answers for it.");
        }
        risk.reviewed().ifPresent(day -> Limits.holdFor(day, "reviewed", here));
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(word -> !word.isBlank()).isEmpty();
    }
}
