package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Days;
import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.GovernmentGoal;
import io.github.psadelivery.model.agreement.corporate.ServiceTransformationAgreement;
import io.github.psadelivery.model.governance.PsaClusterGroup;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.Set;
import java.util.stream.Collectors;

/** The corporate framework: its period, its goals, and what stands beneath them. */
public final class FrameworkCheck {
    private final CorporateFramework framework;
    private final Known known;
    private final Spot at;

    /** Stands at the framework. */
    public FrameworkCheck(CorporateFramework framework, Known known, Spot at) {
        this.framework = framework;
        this.known = known;
        this.at = at;
    }

    /** Tells all that is wrong. */
    public void run() {
        at.in("period").filled(framework.period().name(), "name");
        boolean isPeriodUsable = Days.isPeriod(framework.period(), at.in("period"));
        goals();
        psas(isPeriodUsable);
        new DsoCheck(framework, known, at).run();
        framework
                .serviceTransformationAgreement()
                .ifPresentOrElse(this::serviceTransformation, this::noServiceTransformation);
        clusterGroups();
    }

    private void goals() {
        Unique.ids(framework.goals(), GovernmentGoal::id, "goals", "id", at);
        for (int i = 0; i < framework.goals().size(); i++) {
            at.in("goals", i).filled(framework.goals().get(i).text(), "text");
        }
        if (framework.goals().isEmpty()) {
            at.in("goals")
                    .missing(
                            ProblemCode.NO_GOAL,
                            "The framework has no goal of government.",
                            "State the goals that its agreements serve.");
        }
    }

    private void psas(boolean isPeriodUsable) {
        Unique.ids(framework.psas(), CorporatePsa::id, "psas", "id", at);
        Unique.numbers(framework.psas(), psa -> "", CorporatePsa::number, "psas", "number", at);
        Set<String> goals = framework.goals().stream().map(GovernmentGoal::id).collect(Collectors.toSet());
        for (int i = 0; i < framework.psas().size(); i++) {
            CorporatePsa psa = framework.psas().get(i);
            Spot here = at.in("psas", i);
            psa.goal().ifPresent(goal -> Known.other("goal", goal, goals, here.in("goal")));
            new PsaCheck(psa, framework.period(), known, here).run(isPeriodUsable);
        }
    }

    private void serviceTransformation(ServiceTransformationAgreement agreement) {
        Spot here = at.in("serviceTransformationAgreement");
        here.filled(agreement.text(), "text");
        known.department(agreement.lead(), here.in("lead"));
        for (int i = 0; i < agreement.actions().size(); i++) {
            Spot action = here.in("actions", i);
            known.department(agreement.actions().get(i).department(), action.in("department"));
            action.filled(agreement.actions().get(i).action(), "action");
        }
    }

    private void noServiceTransformation() {
        at.in("serviceTransformationAgreement")
                .missing(
                        ProblemCode.NO_SERVICE_TRANSFORMATION,
                        "The framework has no Service Transformation Agreement.",
                        "Add the one that underpins all its agreements.");
    }

    private void clusterGroups() {
        Unique.ids(framework.clusterGroups(), PsaClusterGroup::id, "clusterGroups", "id", at);
        for (int i = 0; i < framework.clusterGroups().size(); i++) {
            PsaClusterGroup group = framework.clusterGroups().get(i);
            Spot here = at.in("clusterGroups", i);
            for (int k = 0; k < group.psas().size(); k++) {
                known.psa(group.psas().get(k), here.in("psas", k));
            }
            if (Set.copyOf(group.psas()).size() < 2) {
                here.in("psas")
                        .wrong(
                                ProblemCode.GROUP_OF_ONE,
                                "The group %s holds fewer than two agreements.".formatted(Spot.quoted(group.id())),
                                "Add those that share its outcomes or chains, or take it out.");
            }
        }
    }
}
