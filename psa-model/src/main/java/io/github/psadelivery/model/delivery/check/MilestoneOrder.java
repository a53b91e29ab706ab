package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The milestones of a plan against one another: by their days. */
final class MilestoneOrder {
    private final List<Milestone> milestones;
    private final Set<String> actions;
    private final Findings plan;

    MilestoneOrder(List<Milestone> milestones, Set<String> actions, Findings plan) {
        this.milestones = milestones;
        this.actions = actions;
        this.plan = plan;
    }

    void run() {
        Optional<LocalDate> before = Optional.empty();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            Findings here = plan.in("milestones", i);
            milestone.action().ifPresent(action -> Named.check(action, actions, "action", here.in("action")));
            milestone.met().ifPresent(met -> Limits.holdFor(met, "met", here));
            Limits.holdFor(milestone.due(), "due", here);
            if (before.filter(milestone.due()::isBefore).isPresent()) {
                here.in("due")
                        .add(
                                ProblemCode.MILESTONES_OUT_OF_ORDER,
                                "The milestone %s is due before the one listed before it."
                                        .formatted(quoted(milestone.id())),
                                "List milestones by the days on which they are due.");
            }
            before = Optional.of(milestone.due());
        }
    }
}
