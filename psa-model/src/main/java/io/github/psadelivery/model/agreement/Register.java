package io.github.psadelivery.model.agreement;

import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.governance.implementation.ImplementationUnit;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that somebody holds of agreements: departments, agreements of each regime, plans, and the data on their progress.
 *
 * <p>Absence: without a version, a first and a last day the register has none; without a corporate framework or a unit it
 * holds none. An extract tells only what is known: what a whole agreement would need and is not there is then one warning
 * and no error.
 *
 * <p>Errors: none here, so that wrong data can be told all at once; {@code RegisterCheck} tells them.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <pre>{@code
 * Register register = Register.of("CSR07", "Agreements of the Comprehensive Spending Review 2007")
 *         .department(Department.of("DH", "Department of Health"))
 *         .corporate(framework)
 *         .build();
 * }</pre>
 *
 * @param id what tells this register from all others
 * @param version of this register as a whole; its entities carry none of their own
 * @param illustrative whether anything in it is invented
 * @param extract whether it holds less than whole agreements on purpose
 * @param sources where all of it comes from
 * @param owners who answers for which indicators; indicators name them by id
 * @param deliveryPlans how objectives are to be reached
 * @param units indicators measured unit by unit, such as in each school
 * @param published ratings as they were published
 * @param noSlippage which targets cannot slip back, and why
 */
public record Register(
        String id,
        String title,
        Optional<String> version,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean illustrative,
        boolean extract,
        List<String> sources,
        List<Department> departments,
        List<IndicatorOwner> owners,
        List<DepartmentalPsa> departmentalPsas,
        Optional<CorporateFramework> corporate,
        List<SingleDepartmentalPlan> plans,
        List<DeliveryPlan> deliveryPlans,
        List<Series> series,
        List<Trajectory> trajectories,
        List<UnitSeries> units,
        List<LocalPsa> localPsas,
        List<PublishedRating> published,
        List<NoSlippage> noSlippage,
        Optional<ImplementationUnit> implementationUnit) {

    /** Copies the lists. */
    public Register {
        sources = List.copyOf(sources);
        departments = List.copyOf(departments);
        owners = List.copyOf(owners);
        departmentalPsas = List.copyOf(departmentalPsas);
        plans = List.copyOf(plans);
        deliveryPlans = List.copyOf(deliveryPlans);
        series = List.copyOf(series);
        trajectories = List.copyOf(trajectories);
        units = List.copyOf(units);
        localPsas = List.copyOf(localPsas);
        published = List.copyOf(published);
        noSlippage = List.copyOf(noSlippage);
    }

    /** Starts a whole register that holds nothing. */
    public static RegisterBuilder of(String id, String title) {
        return new RegisterBuilder(id, title);
    }

    /** Gives every indicator: those of departmental agreements, of Delivery Agreements and of objectives, in that order. */
    public Stream<Indicator> indicators() {
        return Stream.concat(
                departmentalPsas.stream().flatMap(psa -> psa.indicators().stream()),
                Stream.concat(
                        corporatePsas()
                                .flatMap(psa -> psa.agreement().stream())
                                .flatMap(agreement -> agreement.indicators().stream()),
                        corporate.stream()
                                .flatMap(framework -> framework.dsos().stream())
                                .flatMap(dso -> dso.indicators().stream())));
    }

    /** Gives the first indicator with this id, or empty if there is none. */
    public Optional<Indicator> indicator(String indicatorId) {
        return indicators()
                .filter(indicator -> indicator.id().equals(indicatorId))
                .findFirst();
    }

    /** Gives the first series of an indicator, or empty if there is none. */
    public Optional<Series> seriesOf(String indicatorId) {
        return series.stream()
                .filter(candidate -> candidate.indicator().equals(indicatorId))
                .findFirst();
    }

    /** Gives the first trajectory of an indicator for the whole country, or empty if there is none. */
    public Optional<Trajectory> trajectoryOf(String indicatorId) {
        return trajectories.stream()
                .filter(trajectory -> trajectory.indicator().equals(indicatorId))
                .filter(trajectory -> trajectory.region().isEmpty())
                .findFirst();
    }

    private Stream<CorporatePsa> corporatePsas() {
        return corporate.stream().flatMap(framework -> framework.psas().stream());
    }
}
