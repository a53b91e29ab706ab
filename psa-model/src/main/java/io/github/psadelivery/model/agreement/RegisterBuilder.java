package io.github.psadelivery.model.agreement;

import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.local.LocalPsa;
import io.github.psadelivery.model.agreement.plan.SingleDepartmentalPlan;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.governance.implementation.ImplementationUnit;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects a register step by step, and keeps the order of the steps; of single things the last word counts. */
public final class RegisterBuilder {
    private final String id;
    private final String title;
    private Optional<String> version = Optional.empty();
    private Optional<LocalDate> validFrom = Optional.empty();
    private Optional<LocalDate> validTo = Optional.empty();
    private boolean illustrative;
    private boolean extract;
    private final List<String> sources = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();
    private final List<IndicatorOwner> owners = new ArrayList<>();
    private final List<DepartmentalPsa> departmentalPsas = new ArrayList<>();
    private Optional<CorporateFramework> corporate = Optional.empty();
    private final List<SingleDepartmentalPlan> plans = new ArrayList<>();
    private final List<DeliveryPlan> deliveryPlans = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Trajectory> trajectories = new ArrayList<>();
    private final List<UnitSeries> units = new ArrayList<>();
    private final List<LocalPsa> localPsas = new ArrayList<>();
    private final List<PublishedRating> published = new ArrayList<>();
    private final List<NoSlippage> noSlippage = new ArrayList<>();
    private Optional<ImplementationUnit> implementationUnit = Optional.empty();

    RegisterBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Names the version. */
    public RegisterBuilder version(String name) {
        version = Optional.of(name);
        return this;
    }

    /** States the first day on which the register holds. */
    public RegisterBuilder validFrom(LocalDate day) {
        validFrom = Optional.of(day);
        return this;
    }

    /** States the last day on which the register holds. */
    public RegisterBuilder validTo(LocalDate day) {
        validTo = Optional.of(day);
        return this;
    }

    /** Says that some of it is invented. */
    public RegisterBuilder illustrative() {
        illustrative = true;
        return this;
    }

    /** Says that it holds less than whole agreements on purpose. */
    public RegisterBuilder extract() {
        extract = true;
        return this;
    }

    /** Adds a source. */
    public RegisterBuilder source(String words) {
        sources.add(words);
        return this;
    }

    /** Adds a department. */
    public RegisterBuilder department(Department department) {
        departments.add(department);
        return this;
    }

    /** Adds an owner of indicators. */
    public RegisterBuilder owner(IndicatorOwner owner) {
        owners.add(owner);
        return this;
    }

    /** Adds the agreement of one department. */
    public RegisterBuilder departmentalPsa(DepartmentalPsa psa) {
        departmentalPsas.add(psa);
        return this;
    }

    /** Gives the corporate framework. */
    public RegisterBuilder corporate(CorporateFramework framework) {
        corporate = Optional.of(framework);
        return this;
    }

    /** Adds a Single Departmental Plan. */
    public RegisterBuilder plan(SingleDepartmentalPlan plan) {
        plans.add(plan);
        return this;
    }

    /** Adds a delivery plan. */
    public RegisterBuilder deliveryPlan(DeliveryPlan plan) {
        deliveryPlans.add(plan);
        return this;
    }

    /** Adds the observations of one indicator. */
    public RegisterBuilder series(Series observations) {
        series.add(observations);
        return this;
    }

    /** Adds a trajectory. */
    public RegisterBuilder trajectory(Trajectory trajectory) {
        trajectories.add(trajectory);
        return this;
    }

    /** Adds the values of an indicator in many units. */
    public RegisterBuilder units(UnitSeries values) {
        units.add(values);
        return this;
    }

    /** Adds a local agreement. */
    public RegisterBuilder localPsa(LocalPsa psa) {
        localPsas.add(psa);
        return this;
    }

    /** Adds a rating as it was published. */
    public RegisterBuilder published(PublishedRating rating) {
        published.add(rating);
        return this;
    }

    /** Adds why a target cannot slip back. */
    public RegisterBuilder noSlippage(NoSlippage recorded) {
        noSlippage.add(recorded);
        return this;
    }

    /** Gives the Implementation Unit. */
    public RegisterBuilder implementationUnit(ImplementationUnit unit) {
        implementationUnit = Optional.of(unit);
        return this;
    }

    /** Gives the register; the builder can go on afterwards. */
    public Register build() {
        return new Register(
                id,
                title,
                version,
                validFrom,
                validTo,
                illustrative,
                extract,
                sources,
                departments,
                owners,
                departmentalPsas,
                corporate,
                plans,
                deliveryPlans,
                series,
                trajectories,
                units,
                localPsas,
                published,
                noSlippage,
                implementationUnit);
    }
}
