package io.github.psadelivery.scoring.progress.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Standard;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.scale.StandardStatus;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAnswersTest extends OneTarget {
    @ParameterizedTest
    @CsvSource({"61.01, AHEAD, IT-1", "61, ON_COURSE, IT-2", "59, ON_COURSE, IT-2", "58.99, SLIPPAGE, IT-3"})
    void anInterimTermComesFromTheGapToTheStraightLine(String value, TargetTerm term, String rule) {
        element("A", value);

        TargetProgress progress = on(INTERIM);

        assertThat(progress.term()).isEqualTo(term);
        ElementProgress element = progress.elements().get(0);
        assertThat(element.term()).isEqualTo(term);
        assertThat(element.flags()).containsExactly(TargetFlag.STRAIGHT_LINE_ASSUMED);
        assertThat(element.reasons()).extracting(RuleReason::rule).containsExactly("unplanned-path", rule);
        assertThat(progress.reasons()).hasSize(1);
    }

    @Test
    void aPlannedTrajectoryGoesBeforeTheStraightLine() {
        element("A", "52");
        trajectories.add(
                Trajectory.straightLine("iA", Baseline.of("50", "2003-12-31"), IndicatorTarget.of("70", "2005-12-30")));

        ElementProgress element = on(INTERIM).elements().get(0);

        assertThat(element.term()).isEqualTo(TargetTerm.AHEAD);
        assertThat(element.flags()).isEmpty();
        assertThat(element.gap()).hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("0.1"));
    }

    @Test
    void whereTheRulesTakeNoStraightLineATargetWithoutTrajectoryIsNotYetAssessed() {
        element("A", "60");
        ProgressRules strict = EditedTables.standard()
                .with("settings.csv", ",straight line,", ",none,")
                .rules();

        TargetProgress progress = on(INTERIM, strict);

        assertThat(progress.term()).isEqualTo(TargetTerm.NOT_YET_ASSESSED);
        assertThat(progress.elements().get(0).flags()).containsExactly(TargetFlag.NO_PATH);
    }

    @Test
    void withoutDataItIsNotYetAssessed() {
        element("A");

        TargetProgress progress = on(INTERIM);

        assertThat(progress.term()).isEqualTo(TargetTerm.NOT_YET_ASSESSED);
        assertThat(progress.reasons()).extracting(RuleReason::rule).containsExactly("TM-1", "target-without-data");
        assertThat(progress.flags()).isEmpty();
    }

    @Test
    void reachedBeforeItsDateIsMetEarlyOnlyWithARecordedReason() {
        element("A", "75");
        NoSlippage recorded = new NoSlippage("T", "The old form is abolished by law.", "Department", INTERIM);
        NoSlippage later = new NoSlippage("T", "Abolished.", "Department", INTERIM.plusDays(1));
        NoSlippage other = new NoSlippage("U", "Abolished.", "Department", INTERIM);

        assertThat(on(INTERIM, RULES, recorded).term()).isEqualTo(TargetTerm.MET_EARLY);
        assertThat(on(INTERIM, RULES, recorded).noSlippage()).contains("The old form is abolished by law.");
        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.AHEAD);
        assertThat(on(INTERIM).elements().get(0).flags())
                .containsExactly(TargetFlag.REACHED_BEFORE_ITS_DATE, TargetFlag.STRAIGHT_LINE_ASSUMED);
        assertThat(on(INTERIM, RULES, later, other).term()).isEqualTo(TargetTerm.AHEAD);
        assertThat(on(INTERIM, RULES, later, other).noSlippage()).isEmpty();
    }

    @Test
    void aReasonAloneMeetsNothing() {
        element("A", "69.99");

        TargetProgress progress = on(INTERIM, RULES, new NoSlippage("T", "Abolished.", "Department", INTERIM));

        assertThat(progress.term()).isEqualTo(TargetTerm.AHEAD);
        assertThat(progress.noSlippage()).isEmpty();
    }

    @Test
    void aRecordWithoutAReasonCountsForNothing() {
        element("A", "75");
        NoSlippage blank = new NoSlippage("T", " ", "Department", INTERIM);
        NoSlippage second = new NoSlippage("T", "Abolished.", "Department", INTERIM);

        assertThat(on(INTERIM, RULES, blank).term()).isEqualTo(TargetTerm.AHEAD);
        assertThat(on(INTERIM, RULES, blank, second).noSlippage()).contains("Abolished.");
    }

    /** The lag is three months. */
    @ParameterizedTest
    @CsvSource({"2006-03-29, ON_COURSE", "2006-03-30, NOT_MET"})
    void itIsFinalOnceItsDateAndTheLagHavePassed(LocalDate day, TargetTerm term) {
        element("A", "60", "65", "69.9");

        assertThat(on(day).term()).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"70, MET, TM-6", "69.99, NOT_MET, TM-9"})
    void atItsDateTheLevelItselfIsEnough(String value, TargetTerm term, String rule) {
        element("A", "60", "65", value);

        TargetProgress progress = on(AFTER);

        assertThat(progress.term()).isEqualTo(term);
        assertThat(progress.reasons()).extracting(RuleReason::rule).containsExactly(rule);
        assertThat(progress.elements().get(0).judgedBy().orElseThrow().period()).isEqualTo(MeasuredPeriod.year(2005));
        assertThat(progress.elements().get(0).flags()).isEmpty();
    }

    @Test
    void reachedLateCountsAsNotMet() {
        element("A", "60", "65", "69", "75");

        TargetProgress progress = on(LocalDate.of(2007, 6, 30));

        assertThat(progress.term()).isEqualTo(TargetTerm.NOT_MET);
        assertThat(progress.elements().get(0).flags()).containsExactly(TargetFlag.REACHED_LATE);
    }

    @Test
    void whatSlipsBackAfterItsDateStaysMet() {
        element("A", "60", "65", "70", "50");

        assertThat(on(LocalDate.of(2007, 6, 30)).term()).isEqualTo(TargetTerm.MET);
    }

    /** A year after the value of 2004 the next one is due, which is a day after the date; two years after 2003 are not. */
    @ParameterizedTest
    @CsvSource({"2004, 60 75, MET", "2003, 75, NOT_KNOWN"})
    void aValueCountsUntilTheNextOneIsDue(int year, String values, TargetTerm term) {
        element("A", values.split(" "));

        TargetProgress progress = on(AFTER);

        assertThat(progress.term()).isEqualTo(term);
        assertThat(progress.elements().get(0).judgedBy().map(Observation::period))
                .isEqualTo(term == TargetTerm.MET ? Optional.of(MeasuredPeriod.year(year)) : Optional.empty());
    }

    @Test
    void aValueOfTheBaselineTellsNothingOfTheTarget() {
        measured(
                Indicator.of("iA", "Indicator")
                        .baseline(Baseline.of("50", "2005-06-30"))
                        .target(new IndicatorTarget(new BigDecimal("40"), DUE, true))
                        .build(),
                "60",
                "65");
        target.element("A", "Element", "iA");

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);
    }

    /** The value of 2006 is the first one later than the baseline, and comes after the date. */
    @Test
    void aValueFromBeforeTheBaselineIsNeverJudged() {
        measured(Indicator.of("iA", "Indicator")
                .baseline(Baseline.of("50", "2005-06-30"))
                .target(new IndicatorTarget(new BigDecimal("40"), DUE, true))
                .build());
        series.clear();
        series.add(new Series(
                "iA",
                List.of(
                        Observation.of(MeasuredPeriod.year(2004), "65", LocalDate.of(2005, 2, 1)),
                        Observation.of(MeasuredPeriod.year(2006), "65", LocalDate.of(2007, 2, 1)))));
        target.element("A", "Element", "iA");

        TargetProgress progress = on(LocalDate.of(2007, 6, 30));

        assertThat(progress.term()).isEqualTo(TargetTerm.NOT_KNOWN);
        assertThat(progress.elements().get(0).judgedBy()).isEmpty();
    }

    @Test
    void anOpenEndedTargetThatIsReachedIsMetForGood() {
        target.openEnded();
        element("A", "70");

        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.MET_ONGOING);
        assertThat(on(INTERIM).elements().get(0).judgedBy()).isPresent();
    }

    @Test
    void anOpenEndedTargetThatIsNotReachedIsJudgedAsAnyOther() {
        target.openEnded();
        element("A", "60", "65", "69");

        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.ON_COURSE);
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_MET);
    }

    /** Else more data, by which it is no longer reached, would make it not yet assessed. */
    @Test
    void ofAnOpenEndedTargetTooMustEnoughBeMeasured() {
        target.openEnded();
        element("A", "70");
        element("B");
        composition = Optional.of(new Composition.AtLeast(1));

        assertThat(on(INTERIM).term()).isEqualTo(TargetTerm.NOT_YET_ASSESSED);
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.MET_ONGOING);
    }

    @Test
    void withoutADateATargetStaysInterim() {
        measured(
                Indicator.of("iA", "Indicator")
                        .baseline(Baseline.of("50", "2001-12-31"))
                        .target(IndicatorTarget.of("70", "2005-12-30"))
                        .build(),
                "60");
        Target undated = Target.of("T", "No date")
                .element("A", "Element", "iA")
                .openEnded()
                .build();
        DepartmentalPsa psa = DepartmentalPsa.of("PSA", "D", Regime.SR2002, PERIOD)
                .objective(Objective.of("O", "An objective", 1, undated))
                .indicator(indicators.get(0))
                .build();
        Register register = Register.of("R", "A register")
                .departmentalPsa(psa)
                .series(series.get(0))
                .build();

        TargetProgress progress =
                Progress.of(register, LocalDate.of(2020, 1, 1)).target("T").orElseThrow();

        assertThat(progress.term().isFinal()).isFalse();
        assertThat(progress.elements().get(0).flags()).contains(TargetFlag.DATA_TOO_OLD);
    }

    @Test
    void tellsWhatIsMissing() {
        target.element("A", "Element", "nobody");
        assertThat(on(INTERIM).elements().get(0).flags()).containsExactly(TargetFlag.NO_INDICATOR);
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_KNOWN);

        measured(
                Indicator.of("iB", "Indicator")
                        .baseline(Baseline.of("50", "2001-12-31"))
                        .build(),
                "60");
        target.element("B", "Element", "iB");
        assertThat(on(INTERIM).elements().get(1).flags()).containsExactly(TargetFlag.NO_TARGET_VALUE);
    }

    @Test
    void takesTheTargetValueOfItsOwnDateOrElseTheLast() {
        Indicator.Builder builder = Indicator.of("iA", "Indicator")
                .baseline(Baseline.of("50", "2001-12-31"))
                .target(new IndicatorTarget(new BigDecimal("65"), DUE, true));
        measured(
                builder.target(IndicatorTarget.of("90", "2008-12-31"))
                        .target(IndicatorTarget.of("80", "2007-12-31"))
                        .build(),
                "60",
                "62",
                "66");
        target.element("A", "Element", "iA");

        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.MET);
        target.due(LocalDate.of(2005, 12, 31));
        assertThat(on(AFTER).elements().get(0).goal().orElseThrow().value()).isEqualByComparingTo("90");
        assertThat(on(AFTER).term()).isEqualTo(TargetTerm.NOT_MET);
    }

    @Test
    void anElementWithoutDistanceIsOnCourseAsLongAsItIsHeld() {
        measured(
                Indicator.of("iA", "Held")
                        .baseline(Baseline.of("70", "2001-12-31"))
                        .target(new IndicatorTarget(new BigDecimal("70"), DUE, true))
                        .build(),
                "70");
        target.element("A", "Element", "iA");
        assertThat(on(INTERIM).elements().get(0).term()).isEqualTo(TargetTerm.ON_COURSE);

        series.clear();
        series.add(new Series("iA", List.of(Observation.of(MeasuredPeriod.year(2003), "69", INTERIM))));
        assertThat(on(INTERIM).elements().get(0).term()).isEqualTo(TargetTerm.SLIPPAGE);
    }

    /** What is measured before a path begins or after it ends is held against its first or last value. */
    @Test
    void aPathHoldsOnBeyondItsEnds() {
        element("A", "60", "65", "69.9");
        trajectories.add(
                Trajectory.straightLine("iA", Baseline.of("50", "2001-12-31"), IndicatorTarget.of("70", "2004-12-31")));

        assertThat(on(LocalDate.of(2006, 3, 1)).elements().get(0).gap())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("-0.005"));

        trajectories.clear();
        trajectories.add(
                Trajectory.straightLine("iA", Baseline.of("50", "2004-12-31"), IndicatorTarget.of("70", "2006-12-31")));
        assertThat(on(INTERIM).elements().get(0).gap())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("0.5"));
    }

    @Test
    void theSlowestIndicatorDecidesWhenATargetIsFinal() {
        element("A", "60", "65", "70");
        measured(
                Indicator.of("iB", "Slow")
                        .baseline(Baseline.of("50", "2001-12-31"))
                        .target(new IndicatorTarget(new BigDecimal("70"), DUE, true))
                        .measured(Frequency.YEARLY, 9)
                        .build(),
                "60",
                "65",
                "70");
        target.element("B", "Element", "iB");

        assertThat(on(LocalDate.of(2006, 9, 29)).term().isFinal()).isFalse();
        assertThat(on(LocalDate.of(2006, 9, 30)).term()).isEqualTo(TargetTerm.MET);
    }

    @Test
    void standardsAreToldWithTheirIndicators() {
        Indicator waiting = Indicator.of("w", "Seen in four hours")
                .standard(new MinimumStandard(new BigDecimal("98"), "England"))
                .build();
        DepartmentalPsa psa = DepartmentalPsa.of("PSA", "D", Regime.SR2002, PERIOD)
                .objective(Objective.of("O", "An objective", 1)
                        .withStandards(new Standard("S1", "Four hours", "w"), new Standard("S2", "Nothing", "nobody")))
                .indicator(waiting)
                .build();
        Register register = Register.of("R", "A register")
                .departmentalPsa(psa)
                .series(new Series("w", List.of(Observation.of(MeasuredPeriod.year(2003), "97.9", INTERIM))))
                .build();

        List<StandardAnswer> standards = Progress.of(register, INTERIM).standards();

        assertThat(standards).extracting(StandardAnswer::standard).containsExactly("S1", "S2");
        assertThat(standards.get(0).progress().orElseThrow().status()).isEqualTo(StandardStatus.BREACHED);
        assertThat(standards.get(1).progress()).isEmpty();
    }
}
