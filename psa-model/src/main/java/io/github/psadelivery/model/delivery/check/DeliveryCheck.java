package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds everything that is wrong with plans and trajectories.
 *
 * <p>Places: each problem stands at the path that the caller gives, followed by names of record components and by the
 * numbers of list elements, such as {@code $.deliveryPlans[0].actions[3].owner}.
 *
 * <p>Errors: none; what is wrong is in the list, in the order in which it stands in the data.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new DeliveryCheck(indicators, plans).trajectories(paths, new Place.Path("register.json", "$.trajectories"));
 * }</pre>
 */
public final class DeliveryCheck {
    private final Map<String, Indicator> indicatorById = new LinkedHashMap<>();
    private final List<DeliveryPlan> plans;
    private final Set<String> actions = new LinkedHashSet<>();

    /** Knows the indicators that trajectories may be of, and the plans whose actions they may rest on. */
    public DeliveryCheck(Collection<Indicator> indicators, List<DeliveryPlan> plans) {
        indicators.forEach(indicator -> indicatorById.putIfAbsent(indicator.id(), indicator));
        this.plans = List.copyOf(plans);
        this.plans.stream()
                .flatMap(plan -> plan.actions().stream())
                .map(Action::id)
                .forEach(actions::add);
    }

    /** Finds what is wrong with the plans; the path is that of their list. */
    public List<Problem> plans(Place.Path at) {
        Findings findings = Findings.at(at);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            DeliveryPlan plan = plans.get(i);
            Findings here = findings.in("", i);
            if (!seen.add(plan.id())) {
                PlanIds.tell(plan.id(), here);
            }
            for (int j = 0; j < plan.indicators().size(); j++) {
                Named.check(plan.indicators().get(j), indicatorById.keySet(), "indicator", here.in("indicators", j));
            }
            new PlanCheck(plan, here).run();
            new SteeringCheck(plan, indicatorById.keySet(), here).run();
        }
        return findings.list();
    }

    /** Finds what is wrong with trajectories; the path is that of their list. */
    public List<Problem> trajectories(List<Trajectory> all, Place.Path at) {
        Findings findings = Findings.at(at);
        Set<List<String>> seen = new HashSet<>();
        Regions regions = new Regions();
        for (int i = 0; i < all.size(); i++) {
            Trajectory path = all.get(i);
            Findings here = findings.in("", i);
            Named.check(path.indicator(), indicatorById.keySet(), "indicator", here.in("indicator"));
            if (!seen.add(List.of(path.indicator(), path.region().orElse("")))) {
                here.add(
                        ProblemCode.TRAJECTORY_TWICE,
                        "The indicator %s has such a trajectory already.".formatted(quoted(path.indicator())),
                        "Take one out, or name its region.");
            }
            TrajectoryCheck check = new TrajectoryCheck(path, actions, here);
            if (check.areThePointsUsable()) {
                check.basis();
                if (path.region().isEmpty() && indicatorById.containsKey(path.indicator())) {
                    check.ends(indicatorById.get(path.indicator()));
                }
                regions.add(path, here);
            }
        }
        regions.check();
        return findings.list();
    }
}
