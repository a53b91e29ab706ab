package io.github.psadelivery.model.measurement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.problem.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCheckTest {
    private static final Place.Path AT = new Place.Path("r.json", "$.indicators[2]");

    /** Codes and places below that of the indicator, such as {@code MEA-006 targets[0].date}. */
    private static List<String> found(Indicator indicator) {
        return MeasurementCheck.indicator(indicator, AT).stream()
                .map(problem ->
                        problem.code() + " " + problem.place().describe().replace("r.json, $.indicators[2].", ""))
                .toList();
    }

    private static Indicator.Builder decisions() {
        return Indicator.of("i", "Decisions in time").unit("%").baseline(Baseline.of("60", "2002-12-31"));
    }

    @Test
    void aGoodIndicatorHasNoProblem() {
        assertThat(found(decisions()
                        .minimumMovement("1")
                        .surveyBased()
                        .target(IndicatorTarget.of("70", "2003-12-31"))
                        .target(IndicatorTarget.of("75.5", "2004-12-31"))
                        .standard(new MinimumStandard(new BigDecimal(50), "each office"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aPendingBaselineIsNoProblem() {
        assertThat(found(Indicator.of("i", "Early years")
                        .unit("points")
                        .target(IndicatorTarget.of("70", "2003-12-31"))
                        .build()))
                .isEmpty();
    }

    @Test
    void textsMustBeFilledIn() {
        assertThat(found(Indicator.of(" ", "").build())).containsExactly("MEA-003 id", "MEA-003 text", "MEA-003 unit");
    }

    @ParameterizedTest
    @CsvSource({
        "70, 2002-12-31, MEA-006 targets[0].date",
        "70, 2002-03-31, MEA-006 targets[0].date",
        "60, 2003-12-31, MEA-008 targets[0].value",
        "60.0, 2003-12-31, MEA-008 targets[0].value",
        "59, 2003-12-31, MEA-009 targets[0].value",
        "101, 2003-12-31, MEA-014 targets[0].value",
        "1e18, 2003-12-31, MEA-001 targets[0].value",
        "70, +12003-12-31, MEA-002 targets[0].date"
    })
    void aTargetIsHeldAgainstTheBaseline(String value, String date, String expected) {
        assertThat(found(decisions().target(IndicatorTarget.of(value, date)).build()))
                .containsExactly(expected);
    }

    @Test
    void aWorseTargetIsToldByPolarity() {
        Indicator.Builder intake = Indicator.of("i", "Intake")
                .unit("claims")
                .polarity(Polarity.DOWN_IS_GOOD)
                .baseline(Baseline.of("84130", "2002-12-31"));

        assertThat(found(
                        intake.target(IndicatorTarget.of("42065", "2004-12-31")).build()))
                .isEmpty();
        assertThat(found(
                        intake.target(IndicatorTarget.of("90000", "2005-12-31")).build()))
                .containsExactly("MEA-009 targets[1].value");
    }

    @Test
    void targetsAreInOrderOfTheirDates() {
        assertThat(found(decisions()
                        .target(IndicatorTarget.of("75", "2004-12-31"))
                        .target(IndicatorTarget.of("70", "2003-12-31"))
                        .target(IndicatorTarget.of("71", "2003-12-31"))
                        .build()))
                .containsExactly("MEA-007 targets[1].date", "MEA-007 targets[2].date");
    }

    @Test
    void sizesAreNotNegative() {
        Indicator indicator = Indicator.of("i", "Crime")
                .unit("crimes")
                .baseline(new Baseline(
                        BigDecimal.TEN,
                        LocalDate.of(2002, 12, 31),
                        Optional.of(BigDecimal.TEN.negate()),
                        Optional.of(new BigDecimal("-0.8"))))
                .measured(Frequency.YEARLY, -2)
                .minimumMovement("-1.5")
                .build();

        assertThat(found(indicator))
                .containsExactly("MEA-012 baseline.standardError", "MEA-010 lagInMonths", "MEA-011 minimumMovement");
    }

    @Test
    void aSurveyNeedsAnErrorOrAMinimumMovement() {
        assertThat(found(decisions().surveyBased().build())).containsExactly("MEA-013 baseline.standardError");
        assertThat(found(decisions().surveyBased().minimumMovement("0").build()))
                .isEmpty();
    }

    @Test
    void percentagesGivenAsFractionsAreWarnedOf() {
        Indicator.Builder fractions =
                Indicator.of("i", "Decisions in time").unit("%").baseline(Baseline.of("0.6", "2002-12-31"));

        assertThat(found(fractions
                        .target(IndicatorTarget.of("0.75", "2004-12-31"))
                        .build()))
                .containsExactly("MEA-015 unit");
        assertThat(found(
                        fractions.target(IndicatorTarget.of("75", "2005-12-31")).build()))
                .isEmpty();
    }

    @Test
    void hugeExponentsAreToldAndNeverReckonedWith() {
        Indicator indicator = Indicator.of("i", "Anything")
                .unit("%")
                .baseline(new Baseline(
                        new BigDecimal("1e1000000000"),
                        LocalDate.of(2002, 12, 31),
                        Optional.of(new BigDecimal("1e-1000000000")),
                        Optional.of(new BigDecimal("-1e1000000000"))))
                .minimumMovement("-1e999999999")
                .target(IndicatorTarget.of("1e1000000001", "2004-12-31"))
                .standard(new MinimumStandard(new BigDecimal("1e1000000000"), "all"))
                .build();

        assertThat(found(indicator))
                .containsExactly(
                        "MEA-001 baseline.value",
                        "MEA-001 baseline.trendPerYear",
                        "MEA-001 baseline.standardError",
                        "MEA-001 minimumMovement",
                        "MEA-001 targets[0].value",
                        "MEA-001 standard.floor");
    }
}
