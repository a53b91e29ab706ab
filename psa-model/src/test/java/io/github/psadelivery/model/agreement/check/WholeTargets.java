package io.github.psadelivery.model.agreement.check;

import static io.github.psadelivery.model.agreement.check.WholeRegister.day;
import static io.github.psadelivery.model.agreement.check.WholeRegister.number;

import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.DeliveryContract;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.JointTarget;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.ServiceDeliveryAgreement;
import io.github.psadelivery.model.agreement.target.Standard;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.target.TechnicalNote;
import io.github.psadelivery.model.agreement.target.TechnicalNoteSection;
import io.github.psadelivery.model.agreement.terms.Publication;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Action;
import io.github.psadelivery.model.delivery.ActionStatus;
import io.github.psadelivery.model.delivery.Degree;
import io.github.psadelivery.model.delivery.DeliveryPlan;
import io.github.psadelivery.model.delivery.Driver;
import io.github.psadelivery.model.delivery.Evaluation;
import io.github.psadelivery.model.delivery.Lever;
import io.github.psadelivery.model.delivery.Measure;
import io.github.psadelivery.model.delivery.Milestone;
import io.github.psadelivery.model.delivery.MilestoneKind;
import io.github.psadelivery.model.delivery.Stakeholder;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import java.util.List;
import java.util.Optional;

/** A departmental agreement with targets of each composition, and its data. */
final class WholeTargets {
    private static final Baseline BASELINE = Baseline.of("40", "2001-03-31");
    private static final IndicatorTarget GOAL = IndicatorTarget.of("60", "2004-03-31");

    private WholeTargets() {}

    static DepartmentalPsa psa() {
        return DepartmentalPsa.of(
                        "HO-SR2000",
                        "HO",
                        Regime.SR2000,
                        new SpendingPeriod("2001 to 2004", day("2001-04-01"), day("2004-03-31")))
                .published(new Publication(day("2000-07-18"), "White paper"))
                .aim("A safe society.")
                .objective(Objective.of("O1", "Regulate entry.", 1, everyElement(), weighted(), joint())
                        .withStandards(new Standard("S1", "Answer the phone.", "d4")))
                .technicalNote(TechnicalNote.of(
                        section("T1", new Composition.Expression("A and (B or C)")),
                        section("T2", weights()),
                        section("T3", new Composition.AtLeast(1))))
                .indicator(indicator("d1").target(GOAL).build())
                .indicator(indicator("d2").target(GOAL).build())
                .indicator(indicator("d3").target(GOAL).build())
                .indicator(indicator("d4")
                        .standard(new MinimumStandard(number("30"), "every office"))
                        .build())
                .serviceDeliveryAgreement(new ServiceDeliveryAgreement(
                        List.of(new ServiceDeliveryAgreement.Measure("M1", "Open an office.", List.of("T1")))))
                .deliveryContract(
                        new DeliveryContract(List.of(new DeliveryContract.Goal("Faster by 2005.", List.of("T1")))))
                .build();
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.of(id, "What " + id + " measures")
                .unit("%")
                .baseline(BASELINE)
                .source("Statistics")
                .producer("Statisticians")
                .coverage("England");
    }

    private static Target everyElement() {
        return target("T1")
                .element("A", "First", "d1")
                .element("B", "Second", "d2")
                .element("C", "Third", "d3")
                .build();
    }

    private static Target weighted() {
        return target("T2")
                .element("D", "First", "d1")
                .element("E", "Second", "d2")
                .build();
    }

    private static Target joint() {
        return target("T3")
                .element("F", "First", "d2")
                .element("G", "Second", "d3")
                .joint(JointTarget.ledBy("HO", "DCA"))
                .build();
    }

    private static Target.Builder target(String id) {
        return Target.of(id, "Be better.").due(day("2004-03-31")).smart(SmartChecklist.complete());
    }

    private static Composition.Weighted weights() {
        return new Composition.Weighted(
                List.of(new Composition.Weight("D", number("0.6")), new Composition.Weight("E", number("0.4"))),
                number("0.5"));
    }

    private static TechnicalNoteSection section(String target, Composition composition) {
        return TechnicalNoteSection.on(target)
                .baseline("As in 2001.")
                .definitions("What it means.")
                .territorialCoverage("England")
                .successCriterion("Met if reached.")
                .dataSource("Statistics")
                .producer("Statisticians")
                .qualityAssurance("A yearly audit.")
                .composition(composition)
                .build();
    }

    static DeliveryPlan deliveryPlan() {
        Action action = new Action(
                "a1",
                "Train staff.",
                Optional.of("Head of training"),
                Optional.of(day("2001-05-01")),
                Optional.of(day("2002-05-01")),
                Degree.HIGH,
                List.of("skill"),
                Optional.of("d1"),
                Optional.empty(),
                ActionStatus.UNDER_WAY);
        return new DeliveryPlan(
                "P1",
                "O1",
                List.of("d1"),
                List.of("Head of the service"),
                List.of(new Driver("skill", "Skilled staff", Degree.HIGH, Optional.empty())),
                List.of(new Lever("training", "Training", List.of("skill"), Optional.empty())),
                List.of(action),
                List.of(new Milestone(
                        "m1",
                        "All trained",
                        MilestoneKind.OUTPUT,
                        day("2002-06-01"),
                        Optional.empty(),
                        Optional.of("a1"))),
                Optional.empty(),
                List.of(),
                List.of(
                        new Measure("d1", Measure.Kind.TARGET, Optional.empty(), Optional.empty()),
                        new Measure("d2", Measure.Kind.LEAD, Optional.of("d1"), Optional.of("It moves first."))),
                List.of(new Stakeholder(
                        "pupils",
                        "Pupils",
                        Degree.HIGH,
                        Degree.LOW,
                        Optional.of(Stakeholder.Stance.SUPPORTIVE),
                        true,
                        Optional.of("A panel."),
                        Optional.of(day("2001-04-15")))),
                List.of(new Evaluation(
                        "a1",
                        "Offices with and without training",
                        Optional.of("Trained staff decide faster."),
                        Optional.of(day("2002-09-01")),
                        List.of("Report"))));
    }

    static Series series() {
        return new Series(
                "d1",
                List.of(
                        Observation.of(MeasuredPeriod.financialYear(2001), "45", day("2002-06-01")),
                        Observation.of(MeasuredPeriod.financialYear(2002), "52", day("2003-06-01"))));
    }

    static Trajectory trajectory() {
        return Trajectory.straightLine("d1", BASELINE, GOAL);
    }

    static UnitSeries units() {
        MeasuredPeriod year = MeasuredPeriod.financialYear(2001);
        return new UnitSeries(
                "offices",
                "d4",
                "office",
                true,
                List.of(new UnitValue("North", year, number("41")), new UnitValue("South", year, number("47"))));
    }
}
