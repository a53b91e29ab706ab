package io.github.psadelivery.model.agreement.corporate;

import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Public Service Agreement of the Comprehensive Spending Review 2007: an outcome for the government as a whole, led by one
 * department and carried by several.
 *
 * <p>Absence: no period means that of the framework; no agreement that the Delivery Agreement is not held here; what else is
 * not there is not known.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007; Cabinet Office page on
 * agreements.
 *
 * <pre>{@code
 * CorporatePsa.of("PSA-19", 19, "Better care for all").lead("DH").contributor("DH").contributor("CLG").build();
 * }</pre>
 *
 * @param goal the id of the goal of government above it
 * @param leads who leads it: one department on each day
 * @param contributors the codes of the departments that contribute, the lead among them
 */
public record CorporatePsa(
        String id,
        int number,
        String text,
        Optional<String> theme,
        Optional<String> goal,
        List<LeadDepartment> leads,
        List<String> contributors,
        Optional<SpendingPeriod> period,
        Optional<Publication> published,
        Optional<DeliveryAgreement> agreement) {

    /** Copies the lists. */
    public CorporatePsa {
        leads = List.copyOf(leads);
        contributors = List.copyOf(contributors);
    }

    /** Starts an agreement of which only number and text are known. */
    public static Builder of(String id, int number, String text) {
        return new Builder(id, number, text);
    }

    /** Gives the codes of the departments that lead on this day: one, unless the data are wrong. */
    public List<String> leadsOn(LocalDate day) {
        return leads.stream()
                .filter(lead -> lead.holdsOn(day))
                .map(LeadDepartment::department)
                .toList();
    }

    /** Collects an agreement step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final String id;
        private final int number;
        private final String text;
        private Optional<String> theme = Optional.empty();
        private Optional<String> goal = Optional.empty();
        private final List<LeadDepartment> leads = new ArrayList<>();
        private final List<String> contributors = new ArrayList<>();
        private Optional<SpendingPeriod> period = Optional.empty();
        private Optional<Publication> published = Optional.empty();
        private Optional<DeliveryAgreement> agreement = Optional.empty();

        private Builder(String id, int number, String text) {
            this.id = id;
            this.number = number;
            this.text = text;
        }

        /** Names the theme; the last word counts. */
        public Builder theme(String name) {
            theme = Optional.of(name);
            return this;
        }

        /** Names the goal of government by its id; the last word counts. */
        public Builder goal(String goalId) {
            goal = Optional.of(goalId);
            return this;
        }

        /** Adds a department that leads for the whole period. */
        public Builder lead(String department) {
            return lead(LeadDepartment.of(department));
        }

        /** Adds a department that leads. */
        public Builder lead(LeadDepartment lead) {
            leads.add(lead);
            return this;
        }

        /** Adds a department that contributes. */
        public Builder contributor(String department) {
            contributors.add(department);
            return this;
        }

        /** Gives it a period of its own; the last word counts. */
        public Builder period(SpendingPeriod own) {
            period = Optional.of(own);
            return this;
        }

        /** Says when and where it was published; the last word counts. */
        public Builder published(Publication publication) {
            published = Optional.of(publication);
            return this;
        }

        /** Gives the Delivery Agreement; the last word counts. */
        public Builder agreement(DeliveryAgreement deliveryAgreement) {
            agreement = Optional.of(deliveryAgreement);
            return this;
        }

        /** Gives the agreement; the builder can go on afterwards. */
        public CorporatePsa build() {
            return new CorporatePsa(id, number, text, theme, goal, leads, contributors, period, published, agreement);
        }
    }
}
