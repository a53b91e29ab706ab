package io.github.psadelivery.model.agreement.corporate;

import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.governance.PsaClusterGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the government as a whole agreed for one spending period.
 *
 * <p>Absence: no Service Transformation Agreement means that it is not held here.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements and the Comprehensive Spending Review 2007; Cabinet Office page on
 * agreements.
 *
 * @param goals what the government wants to reach in the period
 * @param dsos the departmental strategic objectives of all departments
 * @param links which objective supports which agreement
 */
public record CorporateFramework(
        SpendingPeriod period,
        List<GovernmentGoal> goals,
        List<CorporatePsa> psas,
        List<Dso> dsos,
        List<PsaDsoLink> links,
        Optional<ServiceTransformationAgreement> serviceTransformationAgreement,
        List<PsaClusterGroup> clusterGroups) {

    /** Copies the lists. */
    public CorporateFramework {
        goals = List.copyOf(goals);
        psas = List.copyOf(psas);
        dsos = List.copyOf(dsos);
        links = List.copyOf(links);
        clusterGroups = List.copyOf(clusterGroups);
    }

    /** Starts a framework that holds nothing. */
    public static Builder of(SpendingPeriod period) {
        return new Builder(period);
    }

    /** Collects a framework step by step, and keeps the order of the steps. */
    public static final class Builder {
        private final SpendingPeriod period;
        private final List<GovernmentGoal> goals = new ArrayList<>();
        private final List<CorporatePsa> psas = new ArrayList<>();
        private final List<Dso> dsos = new ArrayList<>();
        private final List<PsaDsoLink> links = new ArrayList<>();
        private Optional<ServiceTransformationAgreement> serviceTransformationAgreement = Optional.empty();
        private final List<PsaClusterGroup> clusterGroups = new ArrayList<>();

        private Builder(SpendingPeriod period) {
            this.period = period;
        }

        /** Adds a goal of government. */
        public Builder goal(GovernmentGoal goal) {
            goals.add(goal);
            return this;
        }

        /** Adds an agreement. */
        public Builder psa(CorporatePsa psa) {
            psas.add(psa);
            return this;
        }

        /** Adds a departmental strategic objective. */
        public Builder dso(Dso dso) {
            dsos.add(dso);
            return this;
        }

        /** Adds a link between an agreement and an objective. */
        public Builder link(PsaDsoLink link) {
            links.add(link);
            return this;
        }

        /** Gives the Service Transformation Agreement; the last word counts. */
        public Builder serviceTransformationAgreement(ServiceTransformationAgreement agreement) {
            serviceTransformationAgreement = Optional.of(agreement);
            return this;
        }

        /** Adds a group of agreements. */
        public Builder clusterGroup(PsaClusterGroup group) {
            clusterGroups.add(group);
            return this;
        }

        /** Gives the framework; the builder can go on afterwards. */
        public CorporateFramework build() {
            return new CorporateFramework(
                    period, goals, psas, dsos, links, serviceTransformationAgreement, clusterGroups);
        }
    }
}
