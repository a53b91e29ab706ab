package io.github.psadelivery.model.agreement.plan;

import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import java.util.List;
import java.util.Optional;

/**
 * The plan of one department for the life of a parliament.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016: strategic and operational objectives are specific, measurable, achievable,
 * relevant and timed, cover the important activity of the department together, and do not overlap where that is possible;
 * every manifesto commitment is under some strategic objective.
 *
 * @param department the code of the department
 * @param activities the important activities of the department, which its objectives cover
 */
public record SingleDepartmentalPlan(
        String id,
        String department,
        SpendingPeriod period,
        Optional<Publication> published,
        List<PlanObjective> objectives,
        List<ManifestoCommitment> commitments,
        List<ImportantActivity> activities) {

    /** Copies the lists. */
    public SingleDepartmentalPlan {
        objectives = List.copyOf(objectives);
        commitments = List.copyOf(commitments);
        activities = List.copyOf(activities);
    }

    /** Something the department does that no plan may leave out. */
    public record ImportantActivity(String id, String text) {}
}
