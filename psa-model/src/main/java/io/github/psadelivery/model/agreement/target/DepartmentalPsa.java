package io.github.psadelivery.model.agreement.target;

import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Public Service Agreement of one department for one spending review, as they were before 2008.
 *
 * <p>Absence: what is not there is not held; a check of the register tells what a whole agreement needs.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007.
 *
 * <pre>{@code
 * DepartmentalPsa.of("HO-SR2002", "HO", Regime.SR2002, period)
 *         .aim("To build a safe, just and tolerant society.")
 *         .objective(objective)
 *         .build();
 * }</pre>
 *
 * @param department the code of the department
 * @param regime the spending review
 * @param indicators what its targets and standards are measured by
 */
public record DepartmentalPsa(
        String id,
        String department,
        Regime regime,
        SpendingPeriod period,
        Optional<Publication> published,
        Optional<Aim> aim,
        List<Objective> objectives,
        Optional<TechnicalNote> technicalNote,
        List<Indicator> indicators,
        Optional<ServiceDeliveryAgreement> serviceDeliveryAgreement,
        Optional<DeliveryContract> deliveryContract) {

    /** Copies the lists. */
    public DepartmentalPsa {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /** Starts an agreement that is not published and holds nothing, until it is said. */
    public static Builder of(String id, String department, Regime regime, SpendingPeriod period) {
        return new Builder(id, department, regime, period);
    }

    /** Gives all targets, in the order of the objectives. */
    public Stream<Target> targets() {
        return objectives.stream().flatMap(objective -> objective.targets().stream());
    }

    /** Gives the section of the technical note on a target, or empty if there is none. */
    public Optional<TechnicalNoteSection> sectionOn(Target target) {
        return technicalNote.flatMap(note -> note.sectionOn(target.id()));
    }

    /** Collects an agreement step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final String id;
        private final String department;
        private final Regime regime;
        private final SpendingPeriod period;
        private Optional<Publication> published = Optional.empty();
        private Optional<Aim> aim = Optional.empty();
        private final List<Objective> objectives = new ArrayList<>();
        private Optional<TechnicalNote> technicalNote = Optional.empty();
        private final List<Indicator> indicators = new ArrayList<>();
        private Optional<ServiceDeliveryAgreement> serviceDeliveryAgreement = Optional.empty();
        private Optional<DeliveryContract> deliveryContract = Optional.empty();

        private Builder(String id, String department, Regime regime, SpendingPeriod period) {
            this.id = id;
            this.department = department;
            this.regime = regime;
            this.period = period;
        }

        /** Says when and where it was published; the last word counts. */
        public Builder published(Publication publication) {
            published = Optional.of(publication);
            return this;
        }

        /** States the aim; the last word counts. */
        public Builder aim(String text) {
            aim = Optional.of(new Aim(text));
            return this;
        }

        /** Adds an objective. */
        public Builder objective(Objective objective) {
            objectives.add(objective);
            return this;
        }

        /** Gives the technical note; the last word counts. */
        public Builder technicalNote(TechnicalNote note) {
            technicalNote = Optional.of(note);
            return this;
        }

        /** Adds an indicator. */
        public Builder indicator(Indicator indicator) {
            indicators.add(indicator);
            return this;
        }

        /** Gives the Service Delivery Agreement; the last word counts. */
        public Builder serviceDeliveryAgreement(ServiceDeliveryAgreement agreement) {
            serviceDeliveryAgreement = Optional.of(agreement);
            return this;
        }

        /** Gives the delivery contract; the last word counts. */
        public Builder deliveryContract(DeliveryContract contract) {
            deliveryContract = Optional.of(contract);
            return this;
        }

        /** Gives the agreement; the builder can go on afterwards. */
        public DepartmentalPsa build() {
            return new DepartmentalPsa(
                    id,
                    department,
                    regime,
                    period,
                    published,
                    aim,
                    objectives,
                    technicalNote,
                    indicators,
                    serviceDeliveryAgreement,
                    deliveryContract);
        }
    }
}
