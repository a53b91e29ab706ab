package io.github.psadelivery.model.agreement.corporate;

import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.governance.Governance;
import io.github.psadelivery.model.measurement.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the departments behind one agreement deliver it together: what they want, who does what, what is measured, when, how it
 * is reported, and what follows if it fails.
 *
 * <p>Absence: what is not there is not said; a check of the register tells what a whole agreement needs.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements, which call vision, roles, milestones, reporting and consequences its
 * contract; Cabinet Office page on agreements.
 *
 * @param vision the level of ambition
 * @param roles what each organisation does
 * @param reporting how and when progress is reported
 * @param consequences what follows if it is not delivered
 * @param annex how each indicator is measured
 * @param consultations who was asked before it was published
 */
public record DeliveryAgreement(
        Optional<Publication> published,
        Optional<String> vision,
        Optional<String> strategy,
        List<RoleStatement> roles,
        List<Indicator> indicators,
        List<Milestone> milestones,
        Optional<String> reporting,
        Optional<String> consequences,
        Optional<Governance> governance,
        Optional<MeasurementAnnex> annex,
        List<Consultation> consultations,
        Optional<Budget> budget,
        List<Incentive> incentives) {

    /** Takes blank words for none and copies the lists. */
    public DeliveryAgreement {
        vision = vision.filter(words -> !words.isBlank());
        strategy = strategy.filter(words -> !words.isBlank());
        roles = List.copyOf(roles);
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        reporting = reporting.filter(words -> !words.isBlank());
        consequences = consequences.filter(words -> !words.isBlank());
        consultations = List.copyOf(consultations);
        incentives = List.copyOf(incentives);
    }

    /** Starts an agreement that says nothing. */
    public static Builder of() {
        return new Builder();
    }

    /** Collects a Delivery Agreement step by step, and keeps the order of the steps; of single things the last word counts. */
    public static final class Builder {
        private Optional<Publication> published = Optional.empty();
        private Optional<String> vision = Optional.empty();
        private Optional<String> strategy = Optional.empty();
        private final List<RoleStatement> roles = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private Optional<String> reporting = Optional.empty();
        private Optional<String> consequences = Optional.empty();
        private Optional<Governance> governance = Optional.empty();
        private Optional<MeasurementAnnex> annex = Optional.empty();
        private final List<Consultation> consultations = new ArrayList<>();
        private Optional<Budget> budget = Optional.empty();
        private final List<Incentive> incentives = new ArrayList<>();

        private Builder() {}

        /** Says when and where it was published. */
        public Builder published(Publication publication) {
            published = Optional.of(publication);
            return this;
        }

        /** States the vision and level of ambition. */
        public Builder vision(String words) {
            vision = Optional.of(words);
            return this;
        }

        /** States the strategy. */
        public Builder strategy(String words) {
            strategy = Optional.of(words);
            return this;
        }

        /** Adds what a department or other body does. */
        public Builder role(String organisation, String role) {
            roles.add(new RoleStatement(organisation, role));
            return this;
        }

        /** Adds an indicator. */
        public Builder indicator(Indicator indicator) {
            indicators.add(indicator);
            return this;
        }

        /** Adds a milestone. */
        public Builder milestone(Milestone milestone) {
            milestones.add(milestone);
            return this;
        }

        /** Tells how progress is reported. */
        public Builder reporting(String words) {
            reporting = Optional.of(words);
            return this;
        }

        /** Tells what follows if it is not delivered. */
        public Builder consequences(String words) {
            consequences = Optional.of(words);
            return this;
        }

        /** Tells who governs it. */
        public Builder governance(Governance people) {
            governance = Optional.of(people);
            return this;
        }

        /** Gives the measurement annex. */
        public Builder annex(MeasurementAnnex measurementAnnex) {
            annex = Optional.of(measurementAnnex);
            return this;
        }

        /** Adds a consultation. */
        public Builder consultation(Consultation consultation) {
            consultations.add(consultation);
            return this;
        }

        /** Gives the budget. */
        public Builder budget(Budget money) {
            budget = Optional.of(money);
            return this;
        }

        /** Adds an incentive. */
        public Builder incentive(Incentive incentive) {
            incentives.add(incentive);
            return this;
        }

        /** Gives the agreement; the builder can go on afterwards. */
        public DeliveryAgreement build() {
            return new DeliveryAgreement(
                    published,
                    vision,
                    strategy,
                    roles,
                    indicators,
                    milestones,
                    reporting,
                    consequences,
                    governance,
                    annex,
                    consultations,
                    budget,
                    incentives);
        }
    }
}
