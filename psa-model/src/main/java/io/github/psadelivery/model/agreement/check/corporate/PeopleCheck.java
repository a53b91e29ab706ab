package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.governance.DeliveryBoard;
import io.github.psadelivery.model.governance.Governance;
import io.github.psadelivery.model.governance.IndicatorOwner;
import io.github.psadelivery.model.governance.Sro;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** The people behind one agreement: one lead minister, one owner, one board, and who is in whose line. */
final class PeopleCheck {
    private final CorporatePsa psa;
    private final DeliveryAgreement agreement;
    private final Governance governance;
    private final Known known;
    private final Spot agreementSpot;
    private final Spot at;

    PeopleCheck(CorporatePsa psa, DeliveryAgreement agreement, Known known, Spot agreementSpot) {
        this.psa = psa;
        this.agreement = agreement;
        this.governance = agreement.governance().orElseGet(() -> Governance.of().build());
        this.known = known;
        this.agreementSpot = agreementSpot;
        this.at = agreementSpot.in("governance");
    }

    void run() {
        one(governance.leadMinisters(), "leadMinisters", "lead minister", ProblemCode.NOT_ONE_MINISTER);
        one(governance.sros(), "sros", "Senior Responsible Owner", ProblemCode.NOT_ONE_SRO);
        one(governance.boards(), "boards", "delivery board", ProblemCode.NOT_ONE_BOARD);
        for (int i = 0; i < governance.leadMinisters().size(); i++) {
            known.department(
                    governance.leadMinisters().get(i).department(),
                    at.in("leadMinisters", i).in("department"));
        }
        for (int i = 0; i < governance.sros().size(); i++) {
            known.department(
                    governance.sros().get(i).department(), at.in("sros", i).in("department"));
        }
        for (int i = 0; i < governance.boards().size(); i++) {
            board(governance.boards().get(i), at.in("boards", i));
        }
        governance
                .programmeDirector()
                .ifPresent(director -> known.department(
                        director.department(), at.in("programmeDirector").in("department")));
        if (governance.sros().size() == 1) {
            lineAuthority(governance.sros().get(0));
        }
        new MeetingCheck(governance, known, at).run();
    }

    private void one(List<?> found, String field, String what, ProblemCode code) {
        if (found.isEmpty()) {
            at.in(field).missing(code, "%s has no %s.".formatted(Spot.name(psa.id()), what), "Name exactly one.");
        } else if (found.size() > 1) {
            at.in(field)
                    .wrong(
                            code,
                            "%s has %s %ss.".formatted(Spot.name(psa.id()), found.size(), what),
                            "Name exactly one.");
        }
    }

    private void board(DeliveryBoard board, Spot here) {
        if (board.escalation().isEmpty()) {
            here.in("escalation")
                    .missing(
                            ProblemCode.NO_ESCALATION,
                            "The board %s has no route upwards.".formatted(Spot.quoted(board.name())),
                            "Say what is taken to whom.");
        }
        if (board.nonExecutives().isEmpty()) {
            here.in("nonExecutives")
                    .missing(
                            ProblemCode.NO_NON_EXECUTIVE,
                            "The board %s has no non-executive member.".formatted(Spot.quoted(board.name())),
                            "Think of adding one who challenges from outside.");
        }
    }

    private void lineAuthority(Sro sro) {
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Spot here = agreementSpot.in("indicators", i).in("owner");
            Optional<IndicatorOwner> owner =
                    agreement.indicators().get(i).owner().flatMap(known::ownerIfKnown);
            owner.filter(found -> known.isDepartment(found.department()))
                    .filter(found -> !found.department().equals(sro.department()) && !found.lineManagedBySro())
                    .ifPresent(found -> here.wrong(
                            ProblemCode.NO_LINE_AUTHORITY,
                            "%s sits in %s, and the Senior Responsible Owner in %s."
                                    .formatted(
                                            Spot.name(found.person().name()),
                                            Spot.name(found.department()),
                                            Spot.name(sro.department())),
                            "Agree how the one answers to the other."));
        }
    }
}
