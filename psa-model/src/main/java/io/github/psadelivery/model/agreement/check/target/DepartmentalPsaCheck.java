package io.github.psadelivery.model.agreement.check.target;

import io.github.psadelivery.model.agreement.check.internal.Days;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Standard;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agreement of one department: its regime and period, its aim, its objectives and what stands beneath them. */
public final class DepartmentalPsaCheck {
    private final DepartmentalPsa psa;
    private final List<DeliveryPlan> plans;
    private final Known known;
    private final Spot at;

    /** Stands at the agreement. */
    public DepartmentalPsaCheck(DepartmentalPsa psa, List<DeliveryPlan> plans, Known known, Spot at) {
        this.psa = psa;
        this.plans = List.copyOf(plans);
        this.known = known;
        this.at = at;
    }

    /** Tells all that is wrong. */
    public void run() {
        known.department(psa.department(), at.in("department"));
        if (!psa.regime().isOfDepartments()) {
            at.in("regime")
                    .wrong(
                            ProblemCode.WRONG_REGIME,
                            "Departments had no targets beneath objectives under %s.".formatted(psa.regime()),
                            "Name the spending review, or put the agreement where it belongs.");
        }
        boolean isPeriodUsable = Days.isPeriod(psa.period(), at.in("period"));
        if (psa.published().isEmpty()) {
            at.in("published")
                    .missing(
                            ProblemCode.NOT_PUBLISHED,
                            "%s is not said to be published.".formatted(Spot.name(psa.id())),
                            "Say when and where it was published.");
        }
        if (psa.aim().filter(aim -> !aim.text().isBlank()).isEmpty()) {
            at.in("aim")
                    .missing(
                            ProblemCode.NO_AIM,
                            "%s states no aim.".formatted(Spot.name(psa.id())),
                            "State what the department is there for.");
        }
        objectives(isPeriodUsable);
        new TechnicalNoteCheck(psa, at).run();
        new PromisesCheck(psa, at).run();
    }

    private void objectives(boolean isPeriodUsable) {
        if (psa.objectives().isEmpty()) {
            at.in("objectives")
                    .missing(
                            ProblemCode.NO_OBJECTIVE,
                            "%s has no objective.".formatted(Spot.name(psa.id())),
                            "Add what the department wants to reach.");
        }
        Unique.ids(psa.objectives(), Objective::id, "objectives", "id", at);
        Unique.numbers(psa.objectives(), objective -> "", Objective::order, "objectives", "order", at);
        Set<String> targets = new HashSet<>();
        for (int i = 0; i < psa.objectives().size(); i++) {
            Objective objective = psa.objectives().get(i);
            Spot here = at.in("objectives", i);
            here.filled(objective.text(), "text");
            plan(objective, here);
            for (int k = 0; k < objective.targets().size(); k++) {
                Target target = objective.targets().get(k);
                Unique.id(target.id(), targets, here.in("targets", k), "id");
                new TargetCheck(psa, target, known, here.in("targets", k)).run(isPeriodUsable);
            }
            Unique.ids(objective.standards(), Standard::id, "standards", "id", here);
            for (int k = 0; k < objective.standards().size(); k++) {
                standard(objective.standards().get(k), here.in("standards", k));
            }
        }
    }

    private void plan(Objective objective, Spot here) {
        long found = plans.stream()
                .filter(plan -> plan.objective().equals(objective.id()))
                .count();
        if (found == 0) {
            here.missing(
                    ProblemCode.NOT_ONE_DELIVERY_PLAN,
                    "No delivery plan is for the objective %s.".formatted(Spot.quoted(objective.id())),
                    "Add one that names the objective by id; it need not be published.");
        } else if (found > 1) {
            here.wrong(
                    ProblemCode.NOT_ONE_DELIVERY_PLAN,
                    "%s delivery plans are for the objective %s.".formatted(found, Spot.quoted(objective.id())),
                    "Keep one.");
        }
    }

    private void standard(Standard standard, Spot here) {
        here.filled(standard.text(), "text");
        Optional<Indicator> indicator = known.indicator(standard.indicator(), here.in("indicator"));
        if (indicator.isPresent() && indicator.get().standard().isEmpty()) {
            here.in("indicator")
                    .missing(
                            ProblemCode.STANDARD_WITHOUT_LEVEL,
                            "%s has no minimum standard.".formatted(Spot.quoted(standard.indicator())),
                            "Give the indicator the level that is to be held.");
        }
    }
}
