package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.corporate.LeadDepartment;
import io.github.psadelivery.model.agreement.corporate.PsaDsoLink;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The departmental strategic objectives, and which of them support which agreement. */
final class DsoCheck {
    private final CorporateFramework framework;
    private final Known known;
    private final Spot at;

    DsoCheck(CorporateFramework framework, Known known, Spot at) {
        this.framework = framework;
        this.known = known;
        this.at = at;
    }

    private record Support(String psa, String department) {}

    void run() {
        Unique.ids(framework.dsos(), Dso::id, "dsos", "id", at);
        Unique.numbers(framework.dsos(), Dso::department, Dso::number, "dsos", "number", at);
        for (int i = 0; i < framework.dsos().size(); i++) {
            known.department(
                    framework.dsos().get(i).department(), at.in("dsos", i).in("department"));
            at.in("dsos", i).filled(framework.dsos().get(i).text(), "text");
        }
        Set<Support> supports = links();
        Set<String> withDso = framework.dsos().stream().map(Dso::department).collect(Collectors.toSet());
        departments(withDso);
        for (int i = 0; i < framework.psas().size(); i++) {
            supported(framework.psas().get(i), withDso, supports, at.in("psas", i));
        }
    }

    private Set<Support> links() {
        Set<Support> supports = new HashSet<>();
        Unique.ids(framework.links(), link -> link.psa() + " and " + link.dso(), "links", "dso", at);
        for (int i = 0; i < framework.links().size(); i++) {
            PsaDsoLink link = framework.links().get(i);
            Spot here = at.in("links", i);
            known.psa(link.psa(), here.in("psa"));
            known.dso(link.dso(), here.in("dso"))
                    .ifPresent(dso -> supports.add(new Support(link.psa(), dso.department())));
            link.weight()
                    .filter(weight -> weight.signum() < 0)
                    .ifPresent(weight -> here.in("weight")
                            .wrong(
                                    ProblemCode.BAD_WEIGHT,
                                    "The weight is below nothing.",
                                    "Write none, or one above it."));
            link.conflict()
                    .ifPresent(conflict -> here.in("conflict")
                            .wrong(
                                    ProblemCode.PSA_AND_DSO_CONFLICT,
                                    "%s and %s pull apart.".formatted(Spot.name(link.psa()), Spot.name(link.dso())),
                                    "Let a Cabinet committee decide between them."));
        }
        return supports;
    }

    private void departments(Set<String> withDso) {
        Set<String> needed = new LinkedHashSet<>();
        for (CorporatePsa psa : framework.psas()) {
            needed.addAll(psa.contributors());
            if (psa.contributors().isEmpty()) {
                psa.leads().stream().map(LeadDepartment::department).forEach(needed::add);
            }
        }
        for (String department : needed) {
            if (!withDso.contains(department)) {
                at.in("dsos")
                        .missing(
                                ProblemCode.DEPARTMENT_WITHOUT_DSO,
                                "%s has no departmental strategic objective.".formatted(Spot.name(department)),
                                "Add its objectives.");
            }
        }
    }

    /** A department without any objective is told once, and not again for each agreement. */
    private static void supported(CorporatePsa psa, Set<String> withDso, Set<Support> supports, Spot here) {
        for (int i = 0; i < psa.contributors().size(); i++) {
            String department = psa.contributors().get(i);
            if (withDso.contains(department) && !supports.contains(new Support(psa.id(), department))) {
                here.in("contributors", i)
                        .missing(
                                ProblemCode.PSA_WITHOUT_DSO,
                                "No objective of %s supports %s.".formatted(Spot.name(department), Spot.name(psa.id())),
                                "Link the one that does.");
            }
        }
    }
}
