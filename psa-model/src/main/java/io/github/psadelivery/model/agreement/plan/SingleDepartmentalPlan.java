package io.github.psadelivery.model.agreement.plan;

import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of one department for the life of a parliament.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016: strategic and operational objectives are specific, measurable, achievable,
 * relevant and timed, cover the important activity of the department together, and do not overlap where that is possible;
 * every manifesto commitment is under some strategic objective.
 *
 * <pre>{@code
 * SingleDepartmentalPlan.of("HO-SDP", "HO", parliament)
 *         .activity("passports", "Issuing passports")
 *         .objective(PlanObjective.of("O1", PlanObjective.Kind.OPERATIONAL, "Passports in three weeks")
 *                 .covering("passports"))
 *         .build();
 * }</pre>
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

    /** Starts a plan that is not published and holds nothing, until it is said. */
    public static Builder of(String id, String department, SpendingPeriod period) {
        return new Builder(id, department, period);
    }

    /** Something the department does that no plan may leave out. */
    public record ImportantActivity(String id, String text) {}

    /** Collects a plan step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final String id;
        private final String department;
        private final SpendingPeriod period;
        private Optional<Publication> published = Optional.empty();
        private final List<PlanObjective> objectives = new ArrayList<>();
        private final List<ManifestoCommitment> commitments = new ArrayList<>();
        private final List<ImportantActivity> activities = new ArrayList<>();

        private Builder(String id, String department, SpendingPeriod period) {
            this.id = id;
            this.department = department;
            this.period = period;
        }

        /** Says when and where it was published; the last word counts. */
        public Builder published(Publication publication) {
            published = Optional.of(publication);
            return this;
        }

        /** Adds an objective. */
        public Builder objective(PlanObjective objective) {
            objectives.add(objective);
            return this;
        }

        /** Adds a manifesto commitment under these objectives. */
        public Builder commitment(String commitmentId, String text, String... underObjectives) {
            commitments.add(new ManifestoCommitment(commitmentId, text, List.of(underObjectives)));
            return this;
        }

        /** Adds an important activity of the department. */
        public Builder activity(String activityId, String text) {
            activities.add(new ImportantActivity(activityId, text));
            return this;
        }

        /** Gives the plan; the builder can go on afterwards. */
        public SingleDepartmentalPlan build() {
            return new SingleDepartmentalPlan(id, department, period, published, objectives, commitments, activities);
        }
    }
}
