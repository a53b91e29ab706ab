package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.agreement.check.WholeRegister.number;

import io.github.psadelivery.model.agreement.corporate.Budget;
import io.github.psadelivery.model.agreement.corporate.Consultation;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.corporate.GovernmentGoal;
import io.github.psadelivery.model.agreement.corporate.Incentive;
import io.github.psadelivery.model.agreement.corporate.MeasurementAnnex;
import io.github.psadelivery.model.agreement.corporate.PsaDsoLink;
import io.github.psadelivery.model.agreement.corporate.ServiceTransformationAgreement;
import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.delivery.MilestoneKind;
import io.github.psadelivery.model.governance.CabinetCommittee;
import io.github.psadelivery.model.governance.CentreBody;
import io.github.psadelivery.model.governance.DeliveryBoard;
import io.github.psadelivery.model.governance.Governance;
import io.github.psadelivery.model.governance.GovernanceCheck;
import io.github.psadelivery.model.governance.GovernanceMeeting;
import io.github.psadelivery.model.governance.LeadMinister;
import io.github.psadelivery.model.governance.NonExecutiveDirector;
import io.github.psadelivery.model.governance.Person;
import io.github.psadelivery.model.governance.ProgrammeDirector;
import io.github.psadelivery.model.governance.ProgressReport;
import io.github.psadelivery.model.governance.PsaClusterGroup;
import io.github.psadelivery.model.governance.ReplicatedStructure;
import io.github.psadelivery.model.governance.Sro;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MinimumStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two corporate agreements with all that hangs on them. */
final class WholeFramework {
    private static final Publication PUBLISHED = new Publication(day("2007-10-09"), "White paper");

    private WholeFramework() {}

    static CorporateFramework framework() {
        return CorporateFramework.of(new SpendingPeriod("2008/09 to 2010/11", day("2008-04-01"), day("2011-03-31")))
                .goal(new GovernmentGoal("G1", "Better health"))
                .psa(psa(1))
                .psa(psa(2))
                .dso(new Dso("DH-1", "DH", 1, "Better care", List.of()))
                .dso(new Dso("CLG-1", "CLG", 1, "Better homes", List.of(pending("k1"))))
                .link(PsaDsoLink.of("PSA-1", "DH-1"))
                .link(PsaDsoLink.of("PSA-1", "CLG-1"))
                .link(PsaDsoLink.of("PSA-2", "DH-1"))
                .link(new PsaDsoLink(
                        "PSA-2", "CLG-1", Optional.of("Warm homes"), Optional.of(number("0.5")), Optional.empty()))
                .serviceTransformationAgreement(new ServiceTransformationAgreement(
                        "CLG",
                        "Services around people.",
                        List.of(new ServiceTransformationAgreement.DepartmentAction("DH", "One phone number."))))
                .clusterGroup(new PsaClusterGroup("health", "Health", List.of("PSA-1", "PSA-2"), Optional.empty()))
                .build();
    }

    private static CorporatePsa psa(int number) {
        return CorporatePsa.of("PSA-" + number, number, "Better outcome " + number)
                .theme("Stronger communities")
                .goal("G1")
                .lead("DH")
                .contributor("DH")
                .contributor("CLG")
                .published(PUBLISHED)
                .agreement(agreement(number))
                .build();
    }

    private static DeliveryAgreement agreement(int number) {
        String id = "i" + number;
        return DeliveryAgreement.of()
                .published(PUBLISHED)
                .vision("Among the best in Europe.")
                .strategy("Early help.")
                .role("DH", "Runs the service.")
                .role("CLG", "Runs the homes.")
                .role("Councils", "Visit people.")
                .indicator(indicator(id + "a")
                        .target(IndicatorTarget.of("60", "2011-03-31"))
                        .build())
                .indicator(indicator(id + "b")
                        .standard(new MinimumStandard(number("30"), "every region"))
                        .build())
                .indicator(indicator(id + "c").owner("o-clg").build())
                .milestone(new Milestone(
                        "start",
                        "Service starts",
                        MilestoneKind.INPUT,
                        day("2008-09-01"),
                        Optional.empty(),
                        Optional.empty()))
                .reporting("Twice a year.")
                .consequences("The Prime Minister calls a stocktake.")
                .governance(governance(id))
                .annex(MeasurementAnnex.of(entry(id + "a"), entry(id + "b"), entry(id + "c")))
                .consultation(new Consultation("Nurses", Optional.of(day("2007-05-01")), Optional.empty()))
                .budget(new Budget(number("1000000"), true, true))
                .incentive(new Incentive(
                        Incentive.Kind.RECOGNITION,
                        "A prize",
                        "Teams",
                        Optional.of(id + "a"),
                        Optional.of(id + "b"),
                        Optional.empty(),
                        true))
                .build();
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.of(id, "What " + id + " measures")
                .unit("%")
                .baseline(new Baseline(number("40"), day("2008-03-31"), Optional.of(number("0.5")), Optional.empty()))
                .source("Statistics")
                .producer("Statisticians")
                .coverage("England")
                .owner("o-dh");
    }

    private static Indicator pending(String id) {
        return Indicator.of(id, "What " + id + " measures").unit("%").build();
    }

    private static MeasurementAnnex.Entry entry(String indicator) {
        return new MeasurementAnnex.Entry(indicator, "The share of people who say yes.", Optional.empty());
    }

    private static Governance governance(String id) {
        Governance.Builder governance = Governance.of()
                .leadMinister(new LeadMinister(Person.of("Cat"), "DH"))
                .sro(Sro.of(Person.of("Dan"), "DH").withGrade("Director General"))
                .board(new DeliveryBoard(
                        "Board",
                        Person.of("Dan"),
                        List.of(new DeliveryBoard.Member(Person.of("Bob"), "CLG")),
                        Optional.of("every six weeks"),
                        List.of(new DeliveryBoard.EscalationStep("A milestone is missed twice", "Lead minister")),
                        List.of(new NonExecutiveDirector(Person.of("Eve"), Optional.of("A hospital")))))
                .programmeDirector(new ProgrammeDirector(Person.of("Flo"), "DH"))
                .cabinetCommittee(new CabinetCommittee("Health committee", List.of("Cat")))
                .centre(CentreBody.PMDU)
                .meeting(meeting("2008-06-01", Optional.of(day("2008-09-01"))))
                .meeting(meeting("2008-09-01", Optional.empty()))
                .structure(new ReplicatedStructure(ReplicatedStructure.Tier.LOCAL, "Local board", Optional.empty()))
                .progressReport(new ProgressReport(
                        day("2008-12-01"),
                        "Autumn report",
                        List.of(new ProgressReport.Claim(
                                List.of(new ProgressReport.DataPoint(id + "a", day("2008-09-30"), number("42"))),
                                "More people say yes."))));
        for (GovernanceCheck.Question question : GovernanceCheck.Question.values()) {
            governance.check(new GovernanceCheck(question, true, Optional.of("Minutes of the board")));
        }
        return governance.build();
    }

    private static GovernanceMeeting meeting(String date, Optional<LocalDate> followedUp) {
        return new GovernanceMeeting(
                day(date),
                List.of(new GovernanceMeeting.Attendee(Person.of("Dan"), Optional.of("Director General"), true)),
                List.of(new GovernanceMeeting.AgreedAction(
                        "Write to councils", Optional.of("Bob"), Optional.empty(), followedUp)),
                Optional.of("Eve asked for data."));
    }
}
