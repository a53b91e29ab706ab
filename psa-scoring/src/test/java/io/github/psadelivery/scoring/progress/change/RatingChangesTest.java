package io.github.psadelivery.scoring.progress.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.PublishedRating.Cause;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingChangesTest {
    private static final ProgressRules RULES = ProgressTables.standard();
    private static final LocalDate SPRING = LocalDate.of(2005, 4, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2005, 10, 31);
    private static final SpendingPeriod PERIOD =
            new SpendingPeriod("SR2004", LocalDate.of(2005, 4, 1), LocalDate.of(2008, 3, 31));
    private static final Observation IN_2004 =
            Observation.of(MeasuredPeriod.year(2004), "60", LocalDate.of(2005, 3, 1));

    private static Indicator.Builder indicator(String id) {
        return Indicator.of(id, "Indicator " + id).baseline(Baseline.of("50", "2003-12-31"));
    }

    private static RegisterBuilder register(Indicator... indicators) {
        return Register.of("R", "A register")
                .corporate(CorporateFramework.of(PERIOD)
                        .dso(new Dso("DSO", "D", 1, "An objective", List.of(indicators)))
                        .build());
    }

    private static RegisterBuilder register() {
        return register(indicator("a").build());
    }

    private static List<ChangeStep> steps(Snapshot before, Snapshot after) {
        List<RatingChange> changes = RatingChanges.between(before, after);
        return changes.isEmpty() ? List.of() : changes.get(0).steps();
    }

    private static Snapshot on(Register register, LocalDate day) {
        return new Snapshot(register, day, RULES);
    }

    @Test
    void aNewPeriodIsNewData() {
        Register register = register()
                .series(new Series(
                        "a",
                        List.of(
                                IN_2004,
                                Observation.of(MeasuredPeriod.months(LocalDate.of(2005, 1, 1), 6), "40", AUTUMN))))
                .build();

        List<RatingChange> changes = RatingChanges.between(on(register, SPRING), on(register, AUTUMN));

        assertThat(changes)
                .containsExactly(new RatingChange(
                        "DSO",
                        "An objective",
                        "strong progress",
                        "no progress",
                        List.of(new ChangeStep(ChangeCause.NEW_DATA, "strong progress", "no progress"))));
    }

    @Test
    void aRevisionIsACorrection() {
        Register register = register()
                .series(new Series("a", List.of(IN_2004, IN_2004.revised("50", AUTUMN))))
                .build();

        assertThat(steps(on(register, SPRING), on(register, AUTUMN)))
                .containsExactly(new ChangeStep(ChangeCause.CORRECTION, "strong progress", "no progress"));
    }

    @Test
    void whatIsTakenBackIsACorrectionToo() {
        Register before = register().series(new Series("a", List.of(IN_2004))).build();
        Register after = register().build();

        assertThat(steps(on(before, SPRING), on(after, AUTUMN)))
                .containsExactly(new ChangeStep(ChangeCause.CORRECTION, "strong progress", "not yet assessed"));
    }

    @Test
    void otherRulesOnTheSameDataAreAChangeOfMethod() {
        Register register = register(
                        indicator("a").build(),
                        indicator("b").build(),
                        indicator("c").build())
                .series(new Series("a", List.of(IN_2004)))
                .series(new Series("b", List.of(IN_2004)))
                .build();
        ProgressRules strict = EditedTables.standard()
                .with("summary-rating.csv", "SR-1,half,", "SR-1,1,")
                .rules();

        assertThat(steps(on(register, SPRING), new Snapshot(register, SPRING, strict)))
                .containsExactly(new ChangeStep(ChangeCause.METHOD_CHANGE, "strong progress", "not yet assessed"));
    }

    @Test
    void anotherBaselineIsAChangeOfMethod() {
        Register before = register().series(new Series("a", List.of(IN_2004))).build();
        Register after = register(indicator("a").minimumMovement("11").build())
                .series(new Series("a", List.of(IN_2004)))
                .build();

        assertThat(steps(on(before, SPRING), on(after, SPRING)))
                .containsExactly(new ChangeStep(ChangeCause.METHOD_CHANGE, "strong progress", "no progress"));
    }

    @Test
    void aDateThatPassesIsThePassageOfTime() {
        Register register = Register.of("R", "A register")
                .departmentalPsa(target(LocalDate.of(2005, 6, 30), "70"))
                .series(new Series("a", List.of(IN_2004)))
                .build();

        assertThat(steps(on(register, SPRING), on(register, AUTUMN)))
                .containsExactly(new ChangeStep(ChangeCause.PASSAGE_OF_TIME, "slippage", "not met"));
    }

    @Test
    void aDecisionOfAPanelIsModeration() {
        Register register = register()
                .series(new Series("a", List.of(IN_2004)))
                .published(published("X", SPRING, "Some progress", Cause.MODERATION))
                .published(published("DSO", AUTUMN, "Strong progress", Cause.NEW_DATA))
                .published(published("DSO", SPRING, " Some progress ", Cause.MODERATION))
                .build();

        assertThat(steps(on(register, SPRING.minusDays(1)), on(register, SPRING)))
                .containsExactly(new ChangeStep(ChangeCause.MODERATION, "strong progress", "some progress"));
        assertThat(steps(on(register, SPRING), on(register, AUTUMN)))
                .containsExactly(new ChangeStep(ChangeCause.MODERATION, "some progress", "strong progress"));
        assertThat(steps(on(register, SPRING), on(register, AUTUMN.minusDays(1))))
                .isEmpty();
    }

    private static PublishedRating published(String subject, LocalDate day, String rating, Cause cause) {
        return new PublishedRating(subject, day, rating, Optional.empty(), "A report", Optional.of(cause));
    }

    @Test
    void whatWasRecordedOfATargetIsAChangeOfMethodAndNoNewData() {
        LocalDate between = SPRING.plusMonths(1);
        Register register = Register.of("R", "A register")
                .departmentalPsa(target(LocalDate.of(2008, 3, 31), "55"))
                .series(new Series("a", List.of(IN_2004)))
                .noSlippage(new NoSlippage("T", "The old form is abolished by law.", "Department", between))
                .build();

        assertThat(steps(on(register, SPRING), on(register, between)))
                .containsExactly(new ChangeStep(ChangeCause.METHOD_CHANGE, "ahead", "met early"));
        assertThat(steps(on(register, SPRING), on(register, between.minusDays(1))))
                .isEmpty();
        assertThat(steps(on(register, between), on(register, between.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aReportSaysWhatItRestsOnAndHowManyRatingsThereAre() {
        Register register = register()
                .departmentalPsa(target(LocalDate.of(2005, 6, 30), "70"))
                .illustrative()
                .series(new Series("a", List.of(IN_2004, IN_2004.revised("50", AUTUMN.plusDays(1)))))
                .build();

        ChangeReport report = RatingChanges.report(on(register, SPRING), on(register, AUTUMN));

        assertThat(report)
                .isEqualTo(new ChangeReport(
                        "R",
                        "A register",
                        SPRING,
                        AUTUMN,
                        true,
                        RULES.reference(),
                        RULES.reference(),
                        2,
                        RatingChanges.between(on(register, SPRING), on(register, AUTUMN))));
        assertThat(report.changes()).extracting(RatingChange::subject).containsExactly("T");
    }

    private static DepartmentalPsa target(LocalDate due, String value) {
        return DepartmentalPsa.of("PSA", "D", Regime.SR2002, PERIOD)
                .objective(Objective.of(
                        "O",
                        "An objective",
                        1,
                        Target.of("T", "A target")
                                .due(due)
                                .element("E", "An element", "a")
                                .build()))
                .indicator(indicator("a")
                        .target(IndicatorTarget.of(value, due.toString()))
                        .build())
                .build();
    }

    @Test
    void severalCausesAreToldStepByStep() {
        Register register = register(indicator("a").build(), indicator("b").build())
                .series(new Series("a", List.of(IN_2004, IN_2004.revised("50", AUTUMN))))
                .series(new Series(
                        "b",
                        List.of(
                                IN_2004,
                                Observation.of(MeasuredPeriod.months(LocalDate.of(2005, 1, 1), 6), "40", AUTUMN))))
                .build();

        RatingChange change = RatingChanges.between(on(register, SPRING), on(register, AUTUMN))
                .get(0);

        assertThat(change.steps())
                .containsExactly(
                        new ChangeStep(ChangeCause.CORRECTION, "strong progress", "some progress"),
                        new ChangeStep(ChangeCause.NEW_DATA, "some progress", "no progress"));
        assertThat(change.causes()).containsExactly(ChangeCause.CORRECTION, ChangeCause.NEW_DATA);
    }

    @Test
    void nothingChangesWhereNothingIsDifferent() {
        Register register = register().series(new Series("a", List.of(IN_2004))).build();

        assertThat(RatingChanges.between(on(register, SPRING), on(register, AUTUMN)))
                .isEmpty();
    }

    @Test
    void whatOnlyOneOfThemHasIsNoChange() {
        Register before = register().series(new Series("a", List.of(IN_2004))).build();
        Register after = Register.of("R", "Empty").build();

        assertThat(RatingChanges.between(on(before, SPRING), on(after, AUTUMN))).isEmpty();
        assertThat(RatingChanges.between(on(after, SPRING), on(before, AUTUMN))).isEmpty();
    }
}
