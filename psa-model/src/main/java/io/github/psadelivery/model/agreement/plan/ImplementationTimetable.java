package io.github.psadelivery.model.agreement.plan;

import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.Milestone;
import java.util.List;

/**
 * What is done when to reach an objective.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016.
 *
 * @param programmes the programmes it runs through
 * @param deliverables what there is to show in the end
 */
public record ImplementationTimetable(
        String title,
        List<String> programmes,
        List<Action> actions,
        List<Milestone> milestones,
        List<String> deliverables) {

    /** Copies the lists. */
    public ImplementationTimetable {
        programmes = List.copyOf(programmes);
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        deliverables = List.copyOf(deliverables);
    }
}
