package io.github.psadelivery.model.agreement.check.internal;

import static java.util.stream.Collectors.toCollection;

import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ids that things in a register may name; of two things with one id, the first counts. */
public final class Known {
    private final Set<String> departments;
    private final Set<String> psas;
    private final Map<String, Dso> dsoById = new LinkedHashMap<>();
    private final Map<String, Indicator> indicatorById = new LinkedHashMap<>();
    private final Map<String, IndicatorOwner> ownerById = new LinkedHashMap<>();

    /** Knows what stands in a register. */
    public Known(Register register) {
        Optional<CorporateFramework> corporate = register.corporate();
        this.departments = ids(register.departments().stream().map(Department::code));
        this.psas = ids(corporate.stream()
                .flatMap(framework -> framework.psas().stream())
                .map(CorporatePsa::id));
        corporate.ifPresent(framework -> framework.dsos().forEach(dso -> dsoById.putIfAbsent(dso.id(), dso)));
        register.indicators().forEach(indicator -> indicatorById.putIfAbsent(indicator.id(), indicator));
        register.owners().forEach(owner -> ownerById.putIfAbsent(owner.id(), owner));
    }

    private static Set<String> ids(Stream<String> all) {
        return all.collect(toCollection(LinkedHashSet::new));
    }

    /** Tells of a code that no department has. */
    public void department(String code, Spot at) {
        if (!departments.contains(code)) {
            tell(ProblemCode.UNKNOWN_DEPARTMENT, "department", code, departments, at);
        }
    }

    /** Says whether a department has this code. */
    public boolean isDepartment(String code) {
        return departments.contains(code);
    }

    /** Tells of an id that no indicator has, and gives the indicator. */
    public Optional<Indicator> indicator(String id, Spot at) {
        Optional<Indicator> indicator = Optional.ofNullable(indicatorById.get(id));
        if (indicator.isEmpty()) {
            tell(ProblemCode.UNKNOWN_INDICATOR, "indicator", id, indicatorById.keySet(), at);
        }
        return indicator;
    }

    /** Tells of an id that no owner of indicators has. */
    public void owner(String id, Spot at) {
        if (!ownerById.containsKey(id)) {
            tell(ProblemCode.UNKNOWN_OWNER, "owner", id, ownerById.keySet(), at);
        }
    }

    /** Gives the owner with this id, or empty if there is none. */
    public Optional<IndicatorOwner> ownerIfKnown(String id) {
        return Optional.ofNullable(ownerById.get(id));
    }

    /** Tells of an id that no corporate agreement has. */
    public void psa(String id, Spot at) {
        other("agreement", id, psas, at);
    }

    /** Tells of an id that no departmental strategic objective has, and gives the objective. */
    public Optional<Dso> dso(String id, Spot at) {
        other("objective", id, dsoById.keySet(), at);
        return Optional.ofNullable(dsoById.get(id));
    }

    /** Tells of an id that is none of these. */
    public static void other(String what, String id, Set<String> ids, Spot at) {
        if (!ids.contains(id)) {
            tell(ProblemCode.UNKNOWN_ID, what, id, ids, at);
        }
    }

    private static void tell(ProblemCode code, String what, String id, Set<String> ids, Spot at) {
        at.wrong(
                code,
                "There is no %s %s.".formatted(what, Spot.quoted(id)),
                Nearest.to(id, ids).map("Write %s?"::formatted).orElse("Name one that is in the register, or add it."));
    }
}
