package io.github.psadelivery.scoring.testing.progress.law.internal;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Registers with something changed in them. */
public final class Edits {
    private Edits() {}

    /** The same register with other series. */
    public static Register series(Register register, List<Series> series) {
        return with(
                register,
                register.departmentalPsas(),
                register.corporate(),
                series,
                register.trajectories(),
                register.localPsas());
    }

    /** The same register with other agreements of departments, and other series. */
    public static Register departmental(Register register, List<DepartmentalPsa> psas, List<Series> series) {
        return with(register, psas, register.corporate(), series, register.trajectories(), register.localPsas());
    }

    /** The same register with other Local PSAs. */
    public static Register local(Register register, List<LocalPsa> agreements) {
        return with(
                register,
                register.departmentalPsas(),
                register.corporate(),
                register.series(),
                register.trajectories(),
                agreements);
    }

    /** The same register with every list of indicators, every series and every trajectory changed. */
    public static Register everywhere(
            Register register,
            UnaryOperator<List<Indicator>> indicators,
            UnaryOperator<Series> series,
            UnaryOperator<Trajectory> trajectories) {
        return with(
                register,
                register.departmentalPsas().stream()
                        .map(psa -> indicators(psa, indicators.apply(psa.indicators())))
                        .toList(),
                register.corporate().map(framework -> framework(framework, indicators)),
                register.series().stream().map(series).toList(),
                register.trajectories().stream().map(trajectories).toList(),
                register.localPsas());
    }

    /** The same agreement with other indicators. */
    public static DepartmentalPsa indicators(DepartmentalPsa psa, List<Indicator> indicators) {
        return new DepartmentalPsa(
                psa.id(),
                psa.department(),
                psa.regime(),
                psa.period(),
                psa.published(),
                psa.aim(),
                psa.objectives(),
                psa.technicalNote(),
                indicators,
                psa.serviceDeliveryAgreement(),
                psa.deliveryContract());
    }

    private static CorporateFramework framework(
            CorporateFramework framework, UnaryOperator<List<Indicator>> indicators) {
        return new CorporateFramework(
                framework.period(),
                framework.goals(),
                framework.psas().stream().map(psa -> psa(psa, indicators)).toList(),
                framework.dsos().stream()
                        .map(dso -> new Dso(
                                dso.id(),
                                dso.department(),
                                dso.number(),
                                dso.text(),
                                indicators.apply(dso.indicators())))
                        .toList(),
                framework.links(),
                framework.serviceTransformationAgreement(),
                framework.clusterGroups());
    }

    private static CorporatePsa psa(CorporatePsa psa, UnaryOperator<List<Indicator>> indicators) {
        return new CorporatePsa(
                psa.id(),
                psa.number(),
                psa.text(),
                psa.theme(),
                psa.goal(),
                psa.leads(),
                psa.contributors(),
                psa.period(),
                psa.published(),
                psa.agreement().map(agreement -> agreement(agreement, indicators.apply(agreement.indicators()))));
    }

    private static DeliveryAgreement agreement(DeliveryAgreement agreement, List<Indicator> indicators) {
        return new DeliveryAgreement(
                agreement.published(),
                agreement.vision(),
                agreement.strategy(),
                agreement.roles(),
                indicators,
                agreement.milestones(),
                agreement.reporting(),
                agreement.consequences(),
                agreement.governance(),
                agreement.annex(),
                agreement.consultations(),
                agreement.budget(),
                agreement.incentives());
    }

    private static Register with(
            Register register,
            List<DepartmentalPsa> psas,
            Optional<CorporateFramework> corporate,
            List<Series> series,
            List<Trajectory> trajectories,
            List<LocalPsa> localPsas) {
        return new Register(
                register.id(),
                register.title(),
                register.version(),
                register.validFrom(),
                register.validTo(),
                register.illustrative(),
                register.extract(),
                register.sources(),
                register.departments(),
                register.owners(),
                psas,
                corporate,
                register.plans(),
                register.deliveryPlans(),
                series,
                trajectories,
                register.units(),
                localPsas,
                register.published(),
                register.noSlippage(),
                register.implementationUnit());
    }
}
