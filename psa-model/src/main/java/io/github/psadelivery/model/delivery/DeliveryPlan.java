package io.github.psadelivery.model.delivery;

import io.github.psadelivery.model.delivery.chain.DeliveryChain;
import java.util.List;
import java.util.Optional;

/**
 * How one objective or agreement is to be delivered. Its trajectories stand beside it and are found by its indicators;
 * what rewards or penalises whoever delivers stands in the Delivery Agreement, as {@code Incentive} of
 * {@code agreement.corporate}.
 *
 * <p>Absence: no chain means that nobody has drawn it; no measure, stakeholder or evaluation that nobody has told of any.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of PSAs and the CSR 2007 changes; Thomas and Kirkland 2016. Nobody had to publish
 * such a plan.
 *
 * @param id what names the plan
 * @param objective what is to be delivered, in words or by the id of an objective or agreement
 * @param indicators the ids of the indicators that it moves
 * @param owners who answers for it, by name or post
 * @param drivers what causes the outcome
 * @param levers what government can do to move the drivers
 * @param actions what is done
 * @param milestones what is reached on the way
 * @param chain from the minister to the front line
 * @param risks what may go wrong
 * @param measures what progress is steered by
 * @param stakeholders who cares about the outcome or can sway it
 * @param evaluations whether actions have the intended effect
 */
public record DeliveryPlan(
        String id,
        String objective,
        List<String> indicators,
        List<String> owners,
        List<Driver> drivers,
        List<Lever> levers,
        List<Action> actions,
        List<Milestone> milestones,
        Optional<DeliveryChain> chain,
        List<Risk> risks,
        List<Measure> measures,
        List<Stakeholder> stakeholders,
        List<Evaluation> evaluations) {

    /** Copies the lists. */
    public DeliveryPlan {
        indicators = List.copyOf(indicators);
        owners = List.copyOf(owners);
        drivers = List.copyOf(drivers);
        levers = List.copyOf(levers);
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
        measures = List.copyOf(measures);
        stakeholders = List.copyOf(stakeholders);
        evaluations = List.copyOf(evaluations);
    }
}
