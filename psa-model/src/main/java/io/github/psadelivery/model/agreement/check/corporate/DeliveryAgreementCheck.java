package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Incentive;
import io.github.psadelivery.model.agreement.corporate.RoleStatement;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One Delivery Agreement: its contract, its roles, and what it hangs on. */
final class DeliveryAgreementCheck {
    private final CorporatePsa psa;
    private final DeliveryAgreement agreement;
    private final Known known;
    private final Spot at;

    DeliveryAgreementCheck(CorporatePsa psa, DeliveryAgreement agreement, Known known, Spot at) {
        this.psa = psa;
        this.agreement = agreement;
        this.known = known;
        this.at = at;
    }

    void run() {
        if (agreement.published().isEmpty()) {
            at.in("published")
                    .missing(
                            ProblemCode.NOT_PUBLISHED,
                            "The Delivery Agreement of %s is not said to be published.".formatted(Spot.name(psa.id())),
                            "Say when and where it was published.");
        }
        contract();
        roles();
        Unique.ids(agreement.milestones(), Milestone::id, "milestones", "id", at);
        new BasketCheck(agreement, known, at).run();
        new PeopleCheck(psa, agreement, known, at).run();
        for (int i = 0; i < agreement.incentives().size(); i++) {
            incentive(agreement.incentives().get(i), at.in("incentives", i));
        }
        agreement
                .budget()
                .filter(budget -> budget.amount().signum() < 0)
                .ifPresent(budget -> at.in("budget")
                        .in("amount")
                        .wrong(
                                ProblemCode.BAD_MONEY,
                                "The budget is below nothing.",
                                "Write the pounds set aside for the whole period."));
    }

    private void incentive(Incentive incentive, Spot here) {
        incentive.indicator().ifPresent(id -> known.indicator(id, here.in("indicator")));
        incentive.counterIndicator().ifPresent(id -> known.indicator(id, here.in("counterIndicator")));
        boolean isCountered = incentive
                .counterIndicator()
                .filter(id -> !incentive.indicator().equals(Optional.of(id)))
                .isPresent();
        if (incentive.indicator().isPresent() && !isCountered) {
            here.in("counterIndicator")
                    .wrong(
                            ProblemCode.INCENTIVE_WITHOUT_COUNTER,
                            "An incentive hangs on %s, and no other indicator would show the harm it may do."
                                    .formatted(Spot.quoted(incentive.indicator().get())),
                            "Name an indicator that gets worse if the first is chased for its own sake.");
        }
    }

    private void contract() {
        inContract(agreement.vision().isPresent(), "vision", "vision");
        inContract(!agreement.roles().isEmpty(), "roles", "roles");
        inContract(!agreement.milestones().isEmpty(), "milestones", "milestones");
        inContract(agreement.reporting().isPresent(), "reporting", "way of reporting");
        inContract(agreement.consequences().isPresent(), "consequences", "consequences of failure");
    }

    private void inContract(boolean isThere, String field, String what) {
        if (!isThere) {
            at.in(field)
                    .missing(
                            ProblemCode.CONTRACT_INCOMPLETE,
                            "The Delivery Agreement of %s states no %s.".formatted(Spot.name(psa.id()), what),
                            "State vision, roles, milestones, reporting and consequences.");
        }
    }

    private void roles() {
        Set<String> organisations =
                agreement.roles().stream().map(RoleStatement::organisation).collect(Collectors.toSet());
        for (int i = 0; i < agreement.roles().size(); i++) {
            RoleStatement role = agreement.roles().get(i);
            Spot here = at.in("roles", i);
            here.filled(role.role(), "role");
            if (known.isDepartment(role.organisation())
                    && !psa.contributors().isEmpty()
                    && !psa.contributors().contains(role.organisation())) {
                here.in("organisation")
                        .wrong(
                                ProblemCode.ROLE_OF_AN_OUTSIDER,
                                "%s has a role and does not contribute to %s."
                                        .formatted(Spot.name(role.organisation()), Spot.name(psa.id())),
                                "Add it to the contributors, or take the role out.");
            }
        }
        if (organisations.isEmpty()) {
            return;
        }
        for (String department : psa.contributors()) {
            if (!organisations.contains(department)) {
                at.in("roles")
                        .missing(
                                ProblemCode.NO_ROLE,
                                "%s contributes to %s and has no role statement."
                                        .formatted(Spot.name(department), Spot.name(psa.id())),
                                "Say what it does.");
            }
        }
    }
}
