package io.github.psadelivery.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.corporate.CorporateFramework;
import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.Dso;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.UnitSeries;
import io.github.psadelivery.model.measurement.UnitValue;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.progress.scale.PathUnknown;
import io.github.psadelivery.scoring.progress.summary.BasketKind;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2005, 6, 30);
    private static final SpendingPeriod PERIOD =
            new SpendingPeriod("CSR07", LocalDate.of(2008, 4, 1), LocalDate.of(2011, 3, 31));

    private static Indicator indicator(String id) {
        return Indicator.of(id, "Indicator " + id)
                .baseline(Baseline.of("50", "2003-12-31"))
                .target(IndicatorTarget.of("70", "2007-12-31"))
                .build();
    }

    private static Observation in2004(String value) {
        return Observation.of(MeasuredPeriod.year(2004), value, LocalDate.of(2005, 2, 1));
    }

    private static RegisterBuilder register() {
        return Register.of("R", "A register")
                .departmentalPsa(DepartmentalPsa.of("OLD", "D", Regime.SR2004, PERIOD)
                        .objective(Objective.of(
                                "O",
                                "An objective",
                                1,
                                Target.of("T1", "First")
                                        .due(DAY)
                                        .element("E1", "An element", "t")
                                        .build(),
                                Target.of("T2", "Second")
                                        .due(DAY)
                                        .element("E2", "An element", "t")
                                        .build()))
                        .indicator(indicator("t"))
                        .build())
                .corporate(CorporateFramework.of(PERIOD)
                        .psa(CorporatePsa.of("PSA-1", 1, "Not held").build())
                        .psa(CorporatePsa.of("PSA-2", 2, "Held")
                                .agreement(DeliveryAgreement.of()
                                        .indicator(indicator("p"))
                                        .build())
                                .build())
                        .dso(new Dso("DSO-1", "D", 1, "Without indicators", List.of()))
                        .dso(new Dso("DSO-2", "D", 2, "With indicators", List.of(indicator("d"), indicator("p"))))
                        .build());
    }

    @Test
    void answersForEverythingInTheOrderOfTheRegister() {
        ProgressResult result = Progress.of(register().illustrative().build(), DAY);

        assertThat(result.register()).isEqualTo("R");
        assertThat(result.asOf()).isEqualTo(DAY);
        assertThat(result.illustrative()).isTrue();
        assertThat(result.rules()).isEqualTo(ProgressTables.standard().reference());
        assertThat(result.summaries()).extracting(SummaryProgress::id).containsExactly("PSA-2", "DSO-2");
        assertThat(result.summaries())
                .extracting(SummaryProgress::kind)
                .containsExactly(BasketKind.PSA, BasketKind.DSO);
        assertThat(result.targets()).extracting(TargetProgress::target).containsExactly("T1", "T2");
        assertThat(result.indicators()).extracting(IndicatorProgress::indicator).containsExactly("t", "p", "d");
        assertThat(result.indicator("p")).isPresent();
        assertThat(result.indicator("x")).isEmpty();
        assertThat(result.target("T2")).isPresent();
        assertThat(result.summary("PSA-1")).isEmpty();
    }

    @Test
    void goesByWhatWasKnownOnTheDay() {
        Register register = register()
                .series(new Series("p", List.of(in2004("60"), in2004("60").revised("40", LocalDate.of(2005, 9, 1)))))
                .build();

        assertThat(Progress.of(register, LocalDate.of(2005, 1, 31))
                        .summary("PSA-2")
                        .orElseThrow()
                        .rating())
                .hasToString("not yet assessed");
        assertThat(Progress.of(register, LocalDate.of(2005, 2, 1))
                        .summary("PSA-2")
                        .orElseThrow()
                        .rating())
                .hasToString("strong progress");
        assertThat(Progress.of(register, LocalDate.of(2005, 8, 31))
                        .summary("PSA-2")
                        .orElseThrow()
                        .rating())
                .hasToString("strong progress");
        assertThat(Progress.of(register, LocalDate.of(2005, 9, 1))
                        .summary("PSA-2")
                        .orElseThrow()
                        .rating())
                .hasToString("no progress");
    }

    @Test
    void ofTwoSeriesOnOneIndicatorTheFirstCounts() {
        Register register = register()
                .series(new Series("p", List.of(in2004("60"))))
                .series(new Series("p", List.of(in2004("40"))))
                .build();

        assertThat(Progress.of(register, DAY).indicator("p").orElseThrow().isImproved())
                .isTrue();
    }

    @Test
    void thePathOfTheWholeCountryCounts() {
        Trajectory whole =
                Trajectory.straightLine("p", Baseline.of("50", "2003-12-31"), IndicatorTarget.of("54", "2004-12-31"));
        Trajectory north = new Trajectory("p", Optional.of("North"), whole.points());
        Register regional = register()
                .series(new Series("p", List.of(in2004("54"))))
                .trajectory(north)
                .build();
        Register both = register()
                .series(new Series("p", List.of(in2004("54"))))
                .trajectory(north)
                .trajectory(whole)
                .build();

        assertThat(Progress.of(regional, DAY)
                        .indicator("p")
                        .orElseThrow()
                        .path()
                        .unknown())
                .contains(PathUnknown.NO_TRAJECTORY);
        assertThat(Progress.of(both, DAY)
                        .indicator("p")
                        .orElseThrow()
                        .path()
                        .level()
                        .orElseThrow())
                .hasToString("On path");
    }

    @Test
    void thePublishedRatingStandsBesideTheComputedOne() {
        Register register = register()
                .series(new Series("p", List.of(in2004("60"))))
                .published(rating("PSA-2", "2005-03-01", "some progress"))
                .published(rating("PSA-2", "2005-05-01", " Strong Progress "))
                .published(rating("PSA-2", "2005-04-01", "no progress"))
                .published(rating("T1", "2005-06-30", "slippage"))
                .published(rating("DSO-2", "2005-07-01", "some progress"))
                .published(rating("nobody", "2005-01-01", "some progress"))
                .build();

        List<PublishedBeside> published = Progress.of(register, DAY).published();

        assertThat(published)
                .containsExactly(
                        new PublishedBeside(
                                "PSA-2",
                                LocalDate.of(2005, 5, 1),
                                " Strong Progress ",
                                "strong progress",
                                true,
                                "A report"),
                        new PublishedBeside("T1", DAY, "slippage", "not known", false, "A report"));
    }

    private static PublishedRating rating(String subject, String day, String words) {
        return new PublishedRating(
                subject, LocalDate.parse(day), words, Optional.empty(), "A report", Optional.empty());
    }

    @Test
    void unitsOfAnIndicatorThatIsNotThereAreLeftOut() {
        UnitValue value = new UnitValue("A", MeasuredPeriod.year(2004), BigDecimal.ONE);
        Register register = register()
                .units(new UnitSeries("U1", "p", "school", false, List.of(value)))
                .units(new UnitSeries("U2", "nobody", "school", false, List.of(value)))
                .build();

        assertThat(Progress.of(register, DAY).variations())
                .extracting(UnitVariation::id)
                .containsExactly("U1");
    }

    @Test
    void anEmptyRegisterHasNothingToTell() {
        ProgressResult result = Progress.of(Register.of("R", "Empty").build(), DAY);

        assertThat(result.summaries()).isEmpty();
        assertThat(result.targets()).isEmpty();
        assertThat(result.indicators()).isEmpty();
        assertThat(result.rewards()).isEmpty();
        assertThat(result.published()).isEmpty();
    }
}
